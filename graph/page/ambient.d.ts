/** What TypeScript's library says too little of. */

interface Array<T> {
  /** `filter(Boolean)` leaves what is there. */
  filter(predicate: BooleanConstructor): Exclude<T, null | undefined | false | "" | 0>[];
}

interface ReadonlyArray<T> {
  filter(predicate: BooleanConstructor): Exclude<T, null | undefined | false | "" | 0>[];
}

interface Window {
  relations: ReturnType<typeof import("./api.js").createApi>;
}

/** Of vis-network, which the page carries, what picture/canvas.js uses. */
declare namespace vis {
  class Network {
    constructor(container: HTMLElement, data: { nodes: never[]; edges: never[] }, options: object);
    on(moment: "afterDrawing", draw: (context: CanvasRenderingContext2D) => void): void;
    moveTo(to: { position: { x: number; y: number }; scale: number; animation: boolean }): void;
    setSize(width: string, height: string): void;
    redraw(): void;
    destroy(): void;
  }
}
