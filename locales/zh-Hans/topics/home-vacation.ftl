### Homes that stand empty while people travel

home-vacation = 出门旅行时的家庭防盗
    .summary = 出门旅行时，让家里看上去像有人住；旅行的事，等回来再发到网上。
    .keywords = 出远门, 出去旅游, 出门旅行, 度假, 放假出门, 回国探亲, 回国家里没人, 家里没人, 旅游防盗, 空房子, 帮忙看家, 找人看房子, 灯定时, 定时开关灯, 定时器, 暂停送信, 信箱满了, 朋友圈晒旅游, 备用钥匙, hold mail

home-vacation-how = 作案手法：小偷会找看上去没人的家。信箱塞满了，门口堆着包裹，灯光总是一个样，还有网上晒旅行的帖子，都会引起小偷注意。
    .short = 信箱塞满没人取，小偷就知道家里没人。
home-vacation-lights = 给几盏灯装上定时器，每盏灯开和关的钟点不一样。如果一盏灯一连几天都亮着，小偷就可能猜到您出了远门。
    .short = 出远门时家里一直黑着，看上去没人住，请给灯装上定时器。
home-vacation-mail = 请信任的邻居每天帮您取信、收包裹。也可以请美国邮政局（Postal Service）暂时保管您的邮件，3天到30天都可以，这项服务叫 Hold Mail。
    .short = 出远门，请邻居帮忙取信、收包裹。
home-vacation-posts = 旅行计划和照片，等回到家再发到网上。陌生人看到这些帖子，就可能知道您家没人。也请家人等回家以后再发。
    .short = 在网上晒旅行，小偷可能就知道您不在家。
home-vacation-lock = 出门旅行之前，锁好所有门窗，楼上的和防火梯旁的也要锁。空调要固定在窗户上，免得被人推进屋里。梯子要收好。
    .short = 小偷会爬窗进屋，出门旅行之前请锁好窗户。
home-vacation-valuables = 家里没人的时候，不要把大笔现金、黄金或首饰留在家里。出门期间，存在银行或银行保管箱里。
    .short = 不要把现金和黄金留在没人的家里。
home-vacation-neighbor = 备用钥匙交给信任的人，不要放在门垫下或信箱里。请保管钥匙的人从外面帮您看看家；如果看到门被撬开，不要进去，要拨打{ -contact-emergency }。
    .short = 如果发现邻居家的门被撬开，不要进去，请拨打{ -contact-emergency }。
home-vacation-alert = 出门期间，摄像头或邻居提醒您家里有人破门入室：如果您在美国，就拨打{ -contact-emergency }，接通后马上说明家在纽约市，并说出地址；如果您在国外，就托在纽约的人打这个电话。不要叫任何人进屋查看。
    .short = 旅行时如果得知家里有人破门入室，请托在纽约市的人拨打{ -contact-emergency }。
home-vacation-back = 旅行回来，发现门被撬开或窗户被打破，不要进去，里面可能还有人。到邻居家或商店去，拨打{ -contact-emergency }。
    .short = 旅行回来，如果发现家门被撬开，不要进去，请拨打{ -contact-emergency }。
home-vacation-help = 如果出门期间家里被人破门入室，请拨打{ -contact-emergency }。警察到来之前，留在屋外，什么都不要碰。银行卡或支票不见了，马上告诉银行。然后列出丢了什么，并换掉门锁。
    .short = 如果出门期间家里被人破门入室，请留在屋外，拨打{ -contact-emergency }。
