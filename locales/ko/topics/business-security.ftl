### Security for stores and small businesses: break-ins at night, robberies by day, and repeated theft

business-security = 가게와 소규모 업소의 보안
    .summary = 조명을 밝게 하고, 좋은 자물쇠를 달고, 현금을 조금만 두면 가게가 더 안전해집니다. 강도에게 맞서지 마세요. 침입이 있었다면 들어가지 말고 { -contact-emergency }에 전화하세요.
    .keywords = 가게 강도, 가게 도둑, 가게 털렸어요, 가게에 도둑이 들었어요, 가게 침입, 업소 절도, 상점 절도, 식당 털렸어요, 델리 강도, 네일가게 강도, 세탁소 강도, 가게 유리창이 깨졌어요, 캐시 레지스터, 금전등록기 도난, 샵리프팅, 좀도둑, 물건 훔치는 손님, 가게 CCTV, 가게 보안 점검, store robbery

business-security-how = 수법 안내: 밤에는 도둑이 유리문을 깨기도 합니다. 지붕이나 지하실, 비어 있는 옆 가게로 들어오는 도둑도 있습니다. 낮에는 강도가 먼저 가게를 둘러보거나 배달원 차림으로 올 수 있습니다.
    .short = 밤에 지붕이나 지하실로 가게에 들어오는 도둑이 있습니다.
business-security-locks = 모두 나간 뒤에는 문과 지하실을 잠그고 불을 켜 두세요. 안에 사람이 있을 때는 모든 출구를 쉽게 열 수 있게 하세요. 도둑은 지붕에 못 올라오게 하면서도 불이 나면 사람들이 나갈 수 있게 하는 방법을 건물주에게 물어보세요.
    .short = 도둑은 뒷문과 지하실로 들어옵니다. 가게를 닫을 때 잠그세요.
business-security-cash = 계산대에는 현금을 조금만 두고, 나머지는 금고나 은행에 보관하세요. 가게를 닫을 때는 현금을 꺼내고 돈 서랍을 비운 채 열어 두세요. 그러면 도둑이 부술 이유가 없습니다.
    .short = 강도는 현금을 노립니다. 계산대에는 현금을 조금만 두세요.
business-security-bank = 은행에 현금을 가져갈 때는 매번 시간과 길을 바꾸고, 되도록 다른 사람과 함께 가세요. 평범한 가방을 쓰세요. 누군가 따라오면 사람이 많은 곳으로 들어가 { -contact-emergency }에 전화하세요.
    .short = 은행에 현금을 가져갈 때 도둑이 지켜볼 수 있습니다. 시간과 길을 바꾸세요.
business-security-survey = 관할 경찰서에 무료 보안 점검을 요청하세요. 범죄 예방 담당 경관(crime prevention officer)이 가게에 와서 자물쇠와 조명, 카메라를 살펴볼 수 있습니다. 무료로 통역을 받을 권리가 있습니다.
    .short = 관할 경찰서에 가게의 무료 보안 점검을 요청하세요.
business-security-robbery = 가게에 강도가 들면 달라는 것을 주세요. 다투거나 맞서거나 쫓지 마세요. 움직이기 전에 무엇을 할지 강도에게 말하세요. 안전해지는 즉시 { -contact-emergency }에 전화하세요.
    .short = 가게에 강도가 들면 맞서지 말고, 안전해졌을 때 { -contact-emergency }에 전화하세요.
business-security-break-in = 가게의 자물쇠나 문, 창문이 부서져 있으면 들어가지 마세요. 도둑이 아직 안에 있을 수 있습니다. 안전한 곳으로 가서 { -contact-emergency }에 전화하세요. 카메라에 도둑이 보이면 가까이 가지 말고 { -contact-emergency }에 전화하세요.
    .short = 가게에 도둑이 들었다면 들어가지 말고 { -contact-emergency }에 전화하세요.
business-security-after = 강도가 가게에서 나갔다면 다친 사람이 없더라도 문을 잠그고 { -contact-emergency }에 전화하세요. 경찰이 올 때까지 아무것도 만지지 마세요. 카메라 영상을 저장하세요. 목격자에게 기다리거나 이름과 전화번호를 남겨 달라고 하세요.
    .short = 강도가 나가면 가게 문을 잠그고 { -contact-emergency }에 전화하세요. 아무것도 만지지 마세요.
business-security-again = 가게에서 물건을 훔치거나 위협하는 사람은 막거나 쫓지 말고 { -contact-emergency }에 전화하세요. 그 사람이 자주 오면 경찰서에 상인 지원 프로그램(Merchants Business Improvement Program)을 문의하세요. 경찰이 그 사람에게 오지 말라고 경고할 수 있습니다.
    .short = 도둑이 가게에 또 오면 막거나 쫓지 말고 { -contact-emergency }에 전화하세요.
business-security-help = 일터에서 강도나 침입을 당하면 주인도 직원도 힘듭니다. 관할 경찰서에 범죄 피해자 지원 프로그램(Crime Victim Assistance Program)을 문의하세요. 상담원이 이야기를 듣고 서비스를 찾도록 도와줄 수 있습니다. 무료입니다.
    .short = 일터에서 강도를 당했다면 관할 경찰서에 피해자 지원 상담원을 요청하세요.
