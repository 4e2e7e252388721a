### What places are called, so that `--set place=corona` is right in every language.

place-corona = Corona
place-elmhurst = Elmhurst
place-flushing-meadows = Flushing Meadows Corona Park
place-roosevelt-avenue = Roosevelt Avenue
