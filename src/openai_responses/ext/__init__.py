"""What tests need of other packages, in the version that the installed SDK uses."""
