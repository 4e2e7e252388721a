### Package theft

package-theft = 包裹盗窃
    .summary = 别让送到门口的包裹被人拿走。
    .keywords = 包裹盗窃, 包裹被偷, 快递被偷, 偷快递, 快递丢了, 丢包裹, 包裹不见了, 包裹丢了, 快递没收到, 显示已送达没收到, 门口包裹, 大堂包裹被偷, 亚马逊包裹, 偷包裹的贼, 亚马逊包裹被偷, 包裹被人拿走, package theft

package-theft-how = 作案手法：小偷跟着送货员，从门口拿走包裹。或者楼里有人按键开门，让小偷进来，小偷就拿走大堂里的包裹。包裹送到后，可能几分钟就不见了。
    .short = 包裹送到后，几分钟内就可能被小偷拿走。
package-theft-be-there = 把包裹寄到有人在家的地址，或要求当面签收。
    .short = 包裹寄到有人在家的地址，或要求当面签收。
package-theft-pickup = 白天家里没人，可以把包裹寄到您上班的地方、自提柜或商店的代收点。
    .short = 家里没人，可以把包裹寄到自提柜。
package-theft-track = 每个订单都要留意物流，一送到就拿进屋。如果您不在，请信任的邻居代收。
    .short = 留意物流，包裹一送到就拿进屋。
package-theft-buzzer = 按键给人开门之前，先问清来人是谁，并且核实。进门后随手关门，别让人跟着溜进来。
    .short = 按键给人开门之前，先核实来人是谁。
package-theft-in-progress = 看到有人正在偷包裹，请拨打{ -contact-emergency }。不要追赶，也不要阻拦那个人。
    .short = 看到有人正在偷包裹，请拨打{ -contact-emergency }，不要追赶。
package-theft-report = 包裹不见了，先告诉卖家和快递公司，再向当地警察分局报案，或拨打{ -contact-city-services }询问如何在网上报案。如果被偷的是邮件，还请致电{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }。
    .short = 包裹被偷，请告诉卖家，并向当地警察分局报案。
package-theft-tip = 知道包裹盗窃的线索，请拨打{ -contact-crime-stoppers-name }：{ -contact-crime-stoppers }。您不用说出姓名。
    .short = 提供案件线索，不用留名：{ -contact-crime-stoppers }
