### Package theft

package-theft = 택배 도난
    .summary = 문 앞에 온 택배를 도둑맞지 않게 지키세요.
    .keywords = 택배 도난, 택배 도둑, 택배 분실, 소포 도난, 택배가 없어졌어요, 문 앞 택배 훔쳐감, 배송 완료인데 없음, 아마존 택배 도난, 배달 물건 도난, 패키지 도난, 현관 앞 택배 도난, 로비 택배 도난, 택배 훔쳐갔어요, 택배를 누가 가져갔어요, package theft

package-theft-how = 수법 안내: 도둑은 배달원을 따라다니며 문 앞의 택배를 가져갑니다. 누군가 버저로 건물 문을 열어 주면 들어와서 로비의 택배를 가져가기도 합니다. 택배는 도착한 지 몇 분 만에 사라질 수 있습니다.
    .short = 택배는 배달된 지 몇 분 만에 도둑맞을 수 있습니다.
package-theft-be-there = 택배는 받을 사람이 집에 있는 곳으로 배달시키거나, 서명을 받고 전달해 달라고 하세요.
    .short = 택배는 받을 사람이 집에 있는 곳으로 보내거나 서명해야 받을 수 있게 하세요.
package-theft-pickup = 낮에 집에 아무도 없으면 택배를 직장이나 택배 보관함, 매장 카운터에서 받으세요.
    .short = 집에 아무도 없으면 택배를 택배 보관함에서 받으세요.
package-theft-track = 주문할 때마다 배송 상황을 확인하고, 도착하면 바로 안으로 들여놓으세요. 집에 없을 때는 믿을 수 있는 이웃에게 들여놓아 달라고 부탁하세요.
    .short = 택배 배송 상황을 확인하고, 도착하면 바로 들여놓으세요.
package-theft-buzzer = 버저를 눌러 건물 문을 열어 주기 전에 누구인지 묻고 확인하세요. 드나들 때는 문을 닫아 아무도 뒤따라 들어오지 못하게 하세요.
    .short = 버저로 건물 문을 열어 주기 전에 누구인지 확인하세요.
package-theft-in-progress = 지금 택배를 훔치는 사람을 보시면 { -contact-emergency }에 전화하세요. 그 사람을 쫓거나 막지 마세요.
    .short = 지금 택배를 훔치는 사람을 보시면 { -contact-emergency }에 전화하세요. 쫓지 마세요.
package-theft-report = 택배가 없어졌으면 판매자와 배송 회사에 알리세요. 그런 다음 관할 경찰서에 신고하거나, { -contact-city-services }에 전화해 온라인 신고 방법을 물어보세요. 우편물을 도난당하셨다면 { -contact-postal-inspectors-name }에도 전화하세요: { -contact-postal-inspectors }.
    .short = 택배를 도난당하셨다면 판매자와 관할 경찰서에 알리세요.
package-theft-tip = 택배 도난에 대해 아는 것이 있으면 { -contact-crime-stoppers-name }에 전화하세요: { -contact-crime-stoppers }. 이름은 밝히지 않아도 됩니다.
    .short = 범죄 제보(이름은 밝히지 않아도 됩니다): { -contact-crime-stoppers }
