### Fake delivery workers

fake-delivery-worker = 冒充送货员
    .summary = 有的劫匪打扮成送货员，骗您开门。先核实，再开门。
    .keywords = 假快递, 假快递员, 假送货员, 冒充快递, 送快递抢劫, 假送快递的, 假外卖, 冒充外卖员, 冒充亚马逊送货, 假UPS, 假邮差, 送花抢劫, 冲进家里抢劫, 闯进家里, 入室抢劫, 没买东西有人送货, 陌生人按门铃, 陌生人敲门, fake delivery

fake-delivery-worker-how = 作案手法：劫匪穿着送货背心，拿着箱子或鲜花。同伙可能躲在附近。您一开门，劫匪就强行闯进来。
    .short = 没订东西却有人来送货，可能是圈套。
fake-delivery-worker-uniform = 有背心、制服或箱子，不等于真的是来送货。隔着关好的门说话，问清包裹是给谁的，查过自己的订单再开门。
    .short = 穿送货背心的不一定是送货员，先核实再开门。
fake-delivery-worker-leave = 不是您订的东西，请送货员放在门外。即使送货员好像走了，也要留在屋里：劫匪可能躲在您看不到的地方。等有人陪您时，再把东西拿进来。
    .short = 有人送来您没订过的包裹，不要开门。
fake-delivery-worker-signature = 包裹要签收，可以先存放在商店的代收点或邮局，自己去取。也可以选一个家里有人陪您的时间送货。
    .short = 经常一个人在家，可以让包裹存放在商店或邮局，自己去取。
fake-delivery-worker-pay = 有人上门送来您没订过的包裹，要您付钱或交出银行卡，不要付。门不要开，自己向快递公司核实。
    .short = 没订过的包裹，有人要您付钱，不要付。
fake-delivery-worker-buzzer = 有人说来给楼里别的住户送货，不要按键开楼门。叫那个人去按那一户的门铃。
    .short = 陌生人说是给邻居送货，不要按键放人进楼。
fake-delivery-worker-shop = 您有店铺或办公室，可以请当地警察分局来做免费安全检查（security survey）。警员可以看看您的门锁、对讲机和摄像头，建议哪些地方要改进。
    .short = 您有店铺，可以请当地警察分局来做免费安全检查。
fake-delivery-worker-danger = 有人推您的门，或者不肯走，不要开门。离门远一点，拨打{ -contact-emergency }，先说您的地址。
    .short = 有人推您家的门，请拨打{ -contact-emergency }。
fake-delivery-worker-inside = 劫匪进了您家，不要反抗。劫匪要什么东西，就给什么东西。能安全离开的话，请离开。等您安全了，马上拨打{ -contact-emergency }。
    .short = 劫匪进了家门，不要反抗，安全后请拨打{ -contact-emergency }。
fake-delivery-worker-report = 被冒充送货员的人抢了，或者差点被抢，即使人已经走了，也请拨打{ -contact-emergency }。不要追赶，现场的东西尽量别碰。
    .short = 在家门口被抢，请拨打{ -contact-emergency }，不要追赶。
