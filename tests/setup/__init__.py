"""What the tests need beside Python packages."""
