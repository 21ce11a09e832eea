graph [
  directed 1
  node [ id 1 label "Serbia" ]
  node [ id 2 label "Russian Federation" ]
  node [ id 3 label "Atlantis" ]
  edge [ source 1 target 2 kind "loan" since "2010" weight 2.5 ]
  edge [ source 2 target 1 kind "arms sale" ]
  edge [ source 3 target 1 kind "loan" ]
]
