### EBT card skimming

ebt-skimming = EBT 카드 복제(스키밍)
    .summary = 도둑이 EBT 카드를 복제해 푸드스탬프(SNAP)와 현금 지원금을 훔칩니다. 미리 대비하면 도둑이 훔치기 어려워집니다.
    .keywords = EBT, EBT 카드, 이비티 카드, EBT 카드 복제, EBT 도난, EBT 해킹, EBT 사기, EBT 잔액 0, EBT 돈이 없어졌어요, 푸드스탬프, 푸드 스탬프 도난, 푸드스탬프 없어졌어요, SNAP 도난, 현금 지원금 도난, EBT 비밀번호 변경, EBT 핀 번호, ebtEDGE, EBT 카드 잠금

ebt-skimming-how = 수법 안내: 도둑이 상점의 카드 단말기나 ATM에 카드 복제기라는 작은 장치를 몰래 답니다. 이 장치가 EBT 카드 정보와 PIN을 빼냅니다. 도둑은 복제한 카드로 푸드스탬프(SNAP)와 현금 지원금을 씁니다.
    .short = 몰래 단 장치가 EBT 카드를 복제할 수 있습니다. PIN은 가리고 누르세요.
ebt-skimming-pin = EBT 카드의 PIN(비밀번호)은 자주 바꾸고, 지원금이 들어오기 직전에 또 바꾸세요. 예전 PIN을 알아낸 도둑을 새 PIN으로 막을 수 있습니다. 생일처럼 쉬운 번호는 쓰지 마세요.
    .short = EBT 카드의 PIN을 자주 바꾸고, 지원금이 들어오기 전에도 바꾸세요.
ebt-skimming-freeze = EBT 카드를 쓰지 않을 때는 ebtEDGE 앱이나 웹사이트에서 카드를 동결(사용 잠금)하세요. 계산할 때 풀고, 끝나면 다시 동결하세요. 필요하지 않다면 온라인 결제와 다른 주에서의 결제도 막아 두세요.
    .short = EBT 카드를 쓰지 않을 때는 ebtEDGE 앱에서 동결(사용 잠금)하세요.
ebt-skimming-machine = EBT 카드를 긁기 전에 단말기를 살펴보세요. 헐겁거나 비뚤어진 부분이 있거나 접착제가 보이면 카드 복제기일 수 있습니다. 만지지 말고 카드도 쓰지 마세요. 단말기에서 물러나 { -contact-emergency }에 전화한 다음, 매장 관리자에게 알리세요.
    .short = 카드 단말기가 헐겁거나 이상해 보이면 EBT 카드를 긁지 마세요.
ebt-skimming-cover = EBT 카드의 PIN을 누를 때는 손으로 키패드를 가리세요. 몰래카메라가 있을 수 있습니다. PIN은 본인만 알고 계세요.
    .short = EBT 카드의 PIN(비밀번호)을 누를 때는 손으로 키패드를 가리세요.
ebt-skimming-fake-text = EBT 카드가 잠겼다거나 카드 번호나 PIN을 알려 달라는 전화, 문자, 이메일이 오면 알려 주지 말고 링크도 누르지 마세요. 전화라면 끊으세요. 그런 다음 이 번호로 전화하세요: { -contact-ebt }
    .short = 전화나 문자로 EBT 카드 번호나 PIN을 물으면 알려 주지 마세요.
ebt-skimming-check = EBT 잔액과 사용 내역은 ebtEDGE 앱이나 전화로 자주 확인하세요. 장을 보고 계산하려다가 그제야 도난당한 것을 아는 분이 많습니다.
    .short = 장을 보기 전에 EBT 잔액을 자주 확인하세요.
ebt-skimming-stolen = EBT 지원금이 사라졌다면 즉시 ebtEDGE 앱이나 전화로 카드 도난 신고를 하세요. 새 카드가 오면 PIN을 새로 정하고 카드를 다시 동결하세요. EBT 카드 도난 신고: { -contact-ebt }
    .short = EBT 지원금이 사라지면 즉시 카드 도난 신고: { -contact-ebt }
ebt-skimming-help = 2024년 12월 21일 이후(당일 포함)에 도난당한 푸드스탬프(SNAP)는 다시 지급되지 않습니다. 현금 지원금은 다시 지급될 수도 있으니 빨리 { -contact-city-services }에 전화해 보상 청구 방법을 물어보세요. 도난은 관할 경찰서에도 신고하세요.
    .short = EBT 현금 지원금을 도난당하면 { -contact-city-services }에 보상 청구 방법을 물어보세요.
ebt-skimming-food = EBT 지원금을 도난당해 식비가 없다면 { -contact-city-services }에 전화해 가까운 푸드 팬트리(무료 식료품 나눔터)나 식사를 주는 곳을 물어보세요. 도난은 당신의 잘못이 아닙니다.
    .short = EBT 지원금을 도난당해 먹을 것이 없으면 { -contact-city-services }에 전화하세요.
