### Catalytic converter: a part of the exhaust under a car. To etch: to burn a number into the metal. VIN: the car's serial number.

catalytic-converter = 촉매 변환기 절도
    .summary = 도둑이 주차된 차 밑에서 촉매 변환기를 잘라 갑니다. 주차할 곳을 잘 고르고, 부품에 번호를 새기고, 도둑에게 가까이 가지 마세요.
    .keywords = 촉매 변환기, 촉매변환기 도난, 촉매 도난, 촉매 컨버터, 카탈리틱 컨버터, 캐탈리틱 컨버터, 카탈릭 컨버터, 캣 컨버터, 차 밑에서 톱질, 차 밑에 사람이, 차 소리가 갑자기 커졌어요, 시동 걸면 굉음, 머플러 도난, 머플러 잘라감, 배기통 도난, 차 부품 도난, 프리우스 촉매, 촉매 보호판, 촉매에 번호 새기기, catalytic converter

catalytic-converter-how = 수법 안내: 도둑이 흔히 밤에 주차된 차 밑으로 들어가 촉매 변환기를 톱으로 잘라 갑니다. 비싼 금속이 들어 있는 배기 장치 부품입니다. 2분도 걸리지 않을 수 있습니다.
    .short = 도둑은 주차된 차의 부품을 몇 분 만에 잘라 갈 수 있습니다.
catalytic-converter-which = 도둑은 흔히 하이브리드, 그리고 차체가 높은 트럭과 밴을 고릅니다. 한곳에 오래 세워 둔 차도 찾습니다. 그런 차가 있다면 촉매 변환기를 보호하세요.
    .short = 도둑은 트럭이나 하이브리드의 촉매 변환기를 노립니다.
catalytic-converter-park = 되도록 차고에 주차하세요. 그럴 수 없으면 밝고 사람이 많이 다니는 곳, 건물 출입구 가까이에 주차하고 차를 자주 옮기세요. 도둑이 촉매 변환기를 훔치려면 차 밑에 혼자 있을 시간이 필요합니다.
    .short = 도둑이 주차된 차의 부품을 잘라 갑니다. 밝은 곳에 주차하세요.
catalytic-converter-mark = 촉매 변환기에 번호를 새겨 두면 어느 차의 것인지 추적할 수 있습니다. 무료로 새겨 주는 행사가 있는지 관할 경찰서에 물어보거나, 딜러나 정비소에 물어보세요.
    .short = 촉매 변환기에 번호를 새겨 두면 경찰에 도움이 될 수 있습니다.
catalytic-converter-guard = 촉매 변환기에 씌우는 금속 보호판이나 보호망을 정비소에 물어보세요. 도둑이 잘라 가는 데 더 오래 걸립니다. 차가 흔들리면 울리는 경보기도 도움이 될 수 있습니다.
    .short = 촉매 변환기에 금속 보호판을 달면 도둑이 잘라 가는 데 더 오래 걸립니다.
catalytic-converter-insurance = 촉매 변환기를 도난당하면 내 보험으로 보상되는지 보험 회사에 물어보세요. 대부분의 경우 선택 항목인 종합 보장(comprehensive)에 가입되어 있어야 합니다.
    .short = 촉매 변환기 도난이 보험으로 보상되는지 보험 회사에 물어보세요.
catalytic-converter-happening = 누군가 세워 둔 차 밑에서 톱질하는 모습을 보거나 소리를 들으면, 내 차라도 가까이 가거나 소리치지 마세요. 그런 도둑에게는 무기가 있을 수 있습니다. { -contact-emergency }에 전화해 차가 어디에 있는지 말하세요.
    .short = 차 밑에서 톱질하는 사람이 있으면 가까이 가지 말고 { -contact-emergency }에 전화하세요.
catalytic-converter-sign = 시동을 걸었을 때 갑자기 굉음이 나면 촉매 변환기가 없어졌을 수 있습니다. 연료관이 잘렸을 수 있으니 시동을 끄고 운전하지 마세요. 연료 냄새가 나면 멀리 떨어져 { -contact-emergency }에 전화하세요. 차는 견인차를 불러 옮기세요.
    .short = 시동을 걸 때 차에서 굉음이 나면, 시동을 끄고 운전하지 마세요.
catalytic-converter-report = 촉매 변환기를 도난당했다면 차 밑에 들어가지 마세요. 사진을 찍고 관할 경찰서에 신고한 다음 보험 회사에 알리세요. 도둑이 아직 근처에 있으면 가까이 가지 말고 { -contact-emergency }에 전화하세요.
    .short = 차 부품 도난은 경찰서에, 도둑이 근처에 있으면 { -contact-emergency }에 신고하세요.
catalytic-converter-tip = 촉매 변환기를 훔치거나 훔친 것을 사들이는 사람에 대해 아는 것이 있으면 { -contact-crime-stoppers-name }에 전화하세요: { -contact-crime-stoppers }. 이름은 밝히지 않아도 됩니다.
    .short = 차 부품 절도 제보(이름은 밝히지 않아도 됩니다): { -contact-crime-stoppers }
