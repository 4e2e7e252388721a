### A stranger distracts a driver while another person takes things out of the car. Windows broken while nobody is there: the topic car-break-in. The whole car: car-theft.

car-distraction = 운전자의 주의를 돌리는 도둑
    .summary = 낯선 사람이 차 옆에서 운전자의 주의를 돌리는 사이 다른 도둑이 가방을 훔칩니다. 살펴보기 전에 차를 잠그세요.
    .keywords = 타이어 펑크 났다고, 펑크 사기, 타이어 사기, 타이어 바람 빠졌다고, 차에 문제 있다고, 차 옆에 동전, 동전 떨어뜨림, 길 물어보는 척, 차 창문 두드리는 사람, 조수석 가방, 조수석 가방 도난, 차 문 열고 가방, 주유소 도둑, 주유하는데 가방, 주유소 날치기, 은행에서 따라옴, 은행 나오다 미행, 타이어 찢음, 주차장에서 가방 도난, flat tire scam

car-distraction-how = 수법 안내: 낯선 사람이 타이어를 가리키거나, 길을 묻거나, 차 옆에 동전을 떨어뜨립니다. 운전자가 그쪽을 보거나 차에서 내리는 사이, 다른 도둑이 차 문을 열고 가방을 훔칩니다.
    .short = 낯선 사람이 내 차 타이어를 가리키면 속임수일 수 있습니다.
car-distraction-lock = 차에 타면 바로 문을 모두 잠그세요. 차를 멈추거나 세워 둘 때는 창문을 닫아 두세요. 도둑은 몇 초 만에 차 문을 열고 가방을 가져갈 수 있습니다.
    .short = 도둑은 몇 초 만에 차 문을 엽니다. 차 문을 잠가 두세요.
car-distraction-bag = 도둑은 운전자가 트렁크에 짐을 싣는 동안에도 좌석의 가방을 훔칩니다. 지갑이 든 가방과 열쇠, 휴대전화는 몸에 지니세요. 다른 가방은 출발하기 전에 트렁크에 넣으세요.
    .short = 도둑은 차 좌석의 가방을 훔칩니다. 지갑이 든 가방은 몸에 지니세요.
car-distraction-gas = 주유할 때는 시동을 끄고 열쇠와 가방, 휴대전화를 가지고 내리세요. 창문을 닫고 문을 잠그세요. 주유하는 동안 도둑이 차 문을 열 수 있습니다.
    .short = 도둑은 주유소에서 차 문을 엽니다. 주유할 때 차를 잠그세요.
car-distraction-bank = 은행을 나오기 전에 현금을 보이지 않게 챙겨 넣으세요. 도둑이 따라오거나 타이어를 찢을 수 있습니다. 다른 차가 뒤따라오면 문을 잠가 두고 집으로 가지 마세요. { -contact-emergency }에 전화하고 사람들이 있는 곳으로 가세요.
    .short = 은행에서부터 누군가 따라오면 집으로 가지 말고 { -contact-emergency }에 전화하세요.
car-distraction-stranger = 낯선 사람이 차에 문제가 있다고 하면 문을 잠가 두세요. 차가 문제없이 달리면 가까이 있는 붐비는 곳까지 천천히 가서 살펴보세요. 연기나 불이 나면 차에서 나와 { -contact-emergency }에 전화하세요.
    .short = “타이어 펑크 났어요”라는 말은 속임수일 수 있습니다. 차를 잠가 두세요.
car-distraction-step-out = 차를 살펴보려고 내려야 한다면 시동을 끄고, 열쇠와 휴대전화, 가방을 가지고 내려 문을 모두 잠그세요. 그런 다음 지나가는 차들을 피해 살펴보세요.
    .short = 타이어를 보려고 내릴 때는 열쇠를 가지고 내려 차를 잠그세요.
car-distraction-helper = 낯선 사람이 차를 고쳐 주겠다고 하면 창문을 닫은 채 거절해도 됩니다. 친구나 긴급출동 서비스에, 이미 가지고 있는 번호로 전화하세요. 위험하다고 느끼면 { -contact-emergency }에 전화하세요.
    .short = 낯선 사람이 타이어를 고쳐 주겠다고 하면 거절해도 됩니다.
car-distraction-call = 방금 도둑이 차에서 물건을 훔치거나 협박했다면 쫓지 말고, 도둑의 차를 붙잡지도 마세요. 안전한 곳으로 가서 { -contact-emergency }에 전화하고, 도둑이 어디로 갔는지 말하세요.
    .short = 차에 도둑이 들면 쫓지 말고, 안전한 곳으로 가서 { -contact-emergency }에 전화하세요.
car-distraction-report = 방금 차에서 가방을 도난당했다면 안전한 곳으로 가서 { -contact-emergency }에 전화하세요. 그런 다음 명세서에 적힌 번호로 은행에 전화하세요. 나중에 알았다면 관할 경찰서에 신고하거나 { -contact-city-services }에 신고 방법을 물어보세요.
    .short = 방금 차에서 가방을 도난당했다면 { -contact-emergency }에, 그다음 은행에 전화하세요.
