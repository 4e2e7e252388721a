### What places are called, so that `--set place=corona` is right in every language.

place-corona = 可樂娜
place-elmhurst = 艾姆赫斯特
place-flushing-meadows = 法拉盛草原可樂娜公園
place-roosevelt-avenue = 羅斯福大道
