### What places are called, so that `--set place=corona` is right in every language.

place-corona = 코로나
place-elmhurst = 엘름허스트
place-flushing-meadows = 플러싱 메도우 코로나 파크
place-roosevelt-avenue = 루즈벨트 애비뉴
