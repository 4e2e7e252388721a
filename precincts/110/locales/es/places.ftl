### What places are called, so that `--set place=corona` is right in every language.

place-corona = Corona
place-elmhurst = Elmhurst
place-flushing-meadows = parque Flushing Meadows
place-roosevelt-avenue = avenida Roosevelt
