### What places are called, so that `--set place=corona` is right in every language.

place-corona = 可乐娜
place-elmhurst = 艾姆赫斯特
place-flushing-meadows = 法拉盛草原可乐娜公园
place-roosevelt-avenue = 罗斯福大道
