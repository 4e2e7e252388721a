## Every page on a sensitive topic
site-leave = 이 페이지에서 빨리 나가기
site-leave-how = Shift 키를 세 번 눌러도 됩니다

## Public pages
site-skip = 안내 내용으로 바로 가기
site-languages = 이 페이지를 다른 언어로 보기
site-topics = 범죄 예방 안내
site-all-topics = 전체 주제
site-advice = 안내
site-before = 미리 예방하려면
site-now = 지금 일어나고 있다면
site-after = 일이 있은 뒤에는
site-made = 정보 기준일: { DATETIME($day, dateStyle: "long") }.
site-nothing = 이 주제의 한국어 안내는 아직 검토를 거치지 않아 여기에 싣지 않았습니다.
site-nothing-at-all = 한국어 안내는 아직 검토를 거치지 않아 여기에 싣지 않았습니다.
site-ended = 이 안내는 기간이 지나 더 이상 보여 드리지 않습니다.
site-old = 이 페이지는 { $count }일 전에 만들어졌습니다. 그사이에 바뀐 내용이 있을 수 있습니다.
site-clock-wrong = 이 기기의 날짜가 맞지 않아 안내가 아직 유효한지 알 수 없습니다. 날짜와 시간을 확인해 주세요.
