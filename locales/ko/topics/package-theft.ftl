### Package theft

package-theft = 택배 도난
    .summary = 문 앞에 온 택배를 도둑맞지 않게 지키세요.
    .keywords = 택배 도난, 택배 도둑, 택배 분실, 소포 도난, 택배가 없어졌어요, 문 앞 택배 훔쳐감, 배송 완료인데 없음, 배달 물건 도난, 패키지 도난, 현관 앞, 로비, package theft

package-theft-be-there = 택배는 누군가 있는 집으로 보내 달라고 하거나, 서명을 받고 배달해 달라고 하세요.
    .short = 사람이 있는 집으로 받거나 서명 배달을 요청하세요.
package-theft-pickup = 낮에 집에 아무도 없나요? 직장이나 택배 보관함, 매장 카운터에서 받으세요.
    .short = 직장, 택배 보관함, 매장 카운터를 이용하세요.
package-theft-track = 주문할 때마다 배송 상황을 확인하고, 도착하면 바로 안으로 들여놓으세요. 집에 없을 때는 믿을 수 있는 이웃에게 받아 달라고 하세요.
    .short = 배송 상황을 확인하고, 도착하면 바로 들여놓으세요.
package-theft-buzzer = 버저를 눌러 문을 열어 주기 전에 누구인지 묻고 확인하세요. 들어온 뒤에는 문을 닫아 아무도 뒤따라 들어오지 못하게 하세요.
    .short = 문을 열어 주기 전에 누구인지 확인하세요.
package-theft-in-progress = 지금 누가 택배를 훔치는 것을 보셨나요? { -contact-emergency }에 전화하세요. 그 사람을 쫓거나 막지 마세요.
    .short = 지금 누가 훔치고 있나요? { -contact-emergency }에 전화하세요. 쫓지 마세요.
package-theft-report = 택배가 없어졌나요? 판매자와 배송 회사에 알린 다음 관할 경찰서에 신고하세요. 우편물을 도난당했다면 { -contact-postal-inspectors-name }에도 전화하세요: { -contact-postal-inspectors }.
    .short = 판매자에게 알리고 관할 경찰서에 신고하세요.
package-theft-tip = 택배 도난에 대해 아는 것이 있나요? { -contact-crime-stoppers-name }에 전화하세요: { -contact-crime-stoppers }. 이름은 밝히지 않아도 됩니다.
    .short = 이름 없이 제보: { -contact-crime-stoppers }
