### Whole cars stolen; what is stolen from a car is the topic car-break-in. Key fob: a small device that opens the car by a signal.

car-theft = 汽车盗窃
    .summary = 熄火、锁车、带走钥匙。车被偷了，请拨打{ -contact-emergency }。
    .keywords = 汽车盗窃, 偷车, 偷车贼, 车被偷了, 车被盗, 车不见了, 车没了, 车丢了, 盗车, 劫车, 抢车, 车被开走, 没熄火车被偷, 热车被偷, 钥匙忘在车里, 遥控钥匙, 无钥匙启动, 起亚现代被偷, 方向盘锁, car theft

car-theft-how = 作案手法：小偷找没熄火、没上锁或者把钥匙留在车里的车。有些较旧的车，没有钥匙也能发动。偷较新的车，有的小偷用装置把遥控钥匙的信号传到更远的地方。
    .short = 小偷会找没熄火的车，也会找留在车里的钥匙。
car-theft-running = 哪怕只离开一分钟，也要熄火、锁车、带走钥匙或遥控钥匙。没熄火的车会被人开走，很多时候没有遥控钥匙也能开。
    .short = 小偷会开走没熄火的车，只离开一分钟也要熄火。
car-theft-child = 下车时，带上孩子和宠物，哪怕只离开一分钟。有过这样的事：小偷把车开走，孩子还在后座上。
    .short = 不要把孩子留在车里，小偷可能连车带孩子一起开走。
car-theft-fob = 不要把备用钥匙放在车里。在家时，遥控钥匙要离车远一点，放进金属盒，或者能屏蔽信号的袋子。小偷可以利用它的信号打开车门。
    .short = 小偷可以利用遥控钥匙的信号打开车门，请把钥匙放进金属盒。
car-theft-wheel-lock = 如果您的车是2011年至2022年的起亚（Kia）或现代（Hyundai），用金属钥匙发动，请用方向盘锁。问问经销商，您的车能不能免费装保护点火开关的零件。
    .short = 小偷会找较旧的起亚（Kia）和现代（Hyundai），请用方向盘锁。
car-theft-record = 给车牌、车辆登记证和车架号（VIN）拍照，存在家里或手机里。车被偷时，警方和保险公司会向您要这些资料。
    .short = 车被偷时，警方会问车牌号码和车架号（VIN），请在家里留一份记录。
car-theft-happening = 有人正在偷您的车或抢您的车，不要抓住车不放，也不要追。那个人有凶器，就交出钥匙。离开那里，拨打{ -contact-emergency }，说清您在哪里、车里有没有孩子。
    .short = 有人正在偷您的车或抢您的车，请离开那里，拨打{ -contact-emergency }。
car-theft-gone = 车不见了，而车里有孩子，请立刻拨打{ -contact-emergency }。车里没有孩子，先拨打{ -contact-city-services }，查查是不是被拖走了。如果接线员查不到，请拨打{ -contact-emergency }。车里有定位器，要告诉警方。
    .short = 车可能被拖走，请拨打{ -contact-city-services }查询；车被偷，请拨打{ -contact-emergency }。
car-theft-found = 通过定位器或朋友，知道了被偷的车在哪里，不要过去，也不要上车。拨打{ -contact-emergency }，说清车在哪里。警方注销记录之前，这辆车仍列为被盗车辆。
    .short = 找到自己被偷的车，不要上车，请拨打{ -contact-emergency }。
car-theft-report = 遭遇汽车盗窃之后，先报警，再通知保险公司。车牌也没了，要向警方索取车牌被盗的表格，到车辆管理局（Department of Motor Vehicles）办理时要用。
    .short = 车被偷了，先报警，再通知保险公司。
