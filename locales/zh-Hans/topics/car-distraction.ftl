### A stranger distracts a driver while another person takes things out of the car. Windows broken while nobody is there: the topic car-break-in. The whole car: car-theft.

car-distraction = 小偷引开司机的注意力行窃
    .summary = 陌生人在车旁引开您的注意力，另一个小偷拿走您的包。先锁车，再去看。
    .keywords = 说我轮胎没气, 轮胎没气骗局, 有人说我车胎漏气, 说我的车有问题, 敲车窗, 拍车窗, 车旁掉硬币, 车边问路, 问路偷包, 假好心帮忙修车, 副驾驶的包被偷, 车座上的包被偷, 拉车门偷包, 加油被偷, 加油站偷包, 从银行出来被跟踪, 轮胎被割, 轮胎被扎, 停车场偷包, flat tire scam

car-distraction-how = 作案手法：一个陌生人或指着您的轮胎，或向您问路，或在车旁撒硬币。趁您去看或者下车，另一个小偷打开车门，拿走您的包。
    .short = 陌生人指着您的轮胎，叫您看，可能是圈套。
car-distraction-lock = 一上车，就锁好所有车门。不管是临时停一下，还是停好了车，车窗都要关着。打开车门把包拿走，小偷只要几秒钟。
    .short = 小偷几秒钟就能打开车门，车门要一直锁着。
car-distraction-bag = 小偷会拿走车座上的包，连您往后备箱放东西时也会下手。手提包、钥匙和手机都带在身上。其他的包，开车之前先放进后备箱。
    .short = 小偷会拿走车座上的包，手提包要带在身上。
car-distraction-gas = 在加油机旁，先熄火。带上钥匙、包和手机，关好车窗，锁好车门。您加油的时候，小偷可能会打开车门。
    .short = 小偷会趁人加油时打开车门，请锁好车。
car-distraction-bank = 离开银行之前，先把现金收好。小偷可能会跟踪您，或者割破您的轮胎。如果有车跟着您，车门要一直锁着，不要开回家。拨打{ -contact-emergency }，开到有人的地方去。
    .short = 如果从银行出来被人跟踪，不要开车回家，请拨打{ -contact-emergency }。
car-distraction-stranger = 陌生人说您的车有问题，车门要一直锁着。如果车开起来没有异样，就慢慢开到附近热闹的地方，到了再看。如果冒烟或起火，请下车，拨打{ -contact-emergency }。
    .short = 有人说“您的轮胎没气了”，可能是圈套，请锁好车。
car-distraction-step-out = 不得不下车查看时，先熄火。带上钥匙、手机和包，锁好每扇车门，然后再看。要避开来往的车辆。
    .short = 下车看轮胎，要带上钥匙，锁好车。
car-distraction-helper = 陌生人主动要帮您修车，您可以隔着关好的车窗拒绝。打电话给朋友或道路救援公司，用您原来就有的号码。如果觉得有危险，请拨打{ -contact-emergency }。
    .short = 陌生人主动要帮您修轮胎，您可以拒绝。
car-distraction-call = 如果小偷刚刚从您车里拿走东西，或者威胁您，不要追，也不要抓着小偷的车不放。到安全的地方，拨打{ -contact-emergency }，说清小偷往哪里去了。
    .short = 如果小偷在您的车旁下手，不要追，到安全的地方拨打{ -contact-emergency }。
car-distraction-report = 车里的包被偷，如果刚刚发生，请到安全的地方，拨打{ -contact-emergency }，然后打电话给银行，用对账单上的号码。如果过后才发现，请向当地警察分局报案，或者拨打{ -contact-city-services }询问怎么报案。
    .short = 如果车里的包刚刚被偷，请拨打{ -contact-emergency }，再打电话给银行。
