### Fake utility workers

fake-utility-worker = 冒充水电煤气公司人员
    .summary = 有人自称是煤气、电力或自来水公司的，先核实，再开门。
    .keywords = 假电工, 假煤气工, 假水电工, 冒充电力公司, 冒充煤气公司, 冒充Con Edison, con ed骗子, 爱迪生电力公司, 查煤气的, 查电表, 抄电表, 查水表, 查水管, 说煤气泄漏, 上门检查煤气, 说要停电, 要看电费单, 电费诈骗, 换电力公司推销, fake con ed

fake-utility-worker-how = 骗局揭秘：有人说要检查您家的煤气、电或水。这个人缠住您，同伙就拿走现金和首饰。还有人逼您付钱，威胁要给您断电。
    .short = 突然上门“查水电煤气”的人，可能是小偷。
fake-utility-worker-door = 有人上门，自称是煤气、电力或自来水公司的，门要关好、锁好，隔着门说话。请来人把带照片的证件举到猫眼或窗户前给您看。真正的工作人员可以等您核实。
    .short = 有人上门“查水电煤气”，先核实再开门。
fake-utility-worker-call = 工作背心或证件都可以造假。请拨打账单上的号码，问公司有没有派人来。没有账单，就向房东要公司的号码。来人自称是市政府自来水部门的，请拨打{ -contact-city-services }核实。
    .short = 上门“查水电煤气”的人，背心和证件可能是假的，请拨打账单上的号码核实。
fake-utility-worker-gas = 闻到煤气味，请让所有人都出去，到安全的远处再拨打{ -contact-emergency }。在屋里不要开关灯，也不要用电话。没有气味，陌生人却说煤气泄漏，请先拨打{ -contact-emergency }，再开门。
    .short = 闻到煤气味，先出去，到远处再拨打{ -contact-emergency }。
fake-utility-worker-pay = Con Edison 电力公司不收礼品卡、加密货币或 Zelle 转账。凡是要您这样付款的，都是骗子。要付账单，请用该公司自己的网站，或拨打账单上的号码。
    .short = 叫您用礼品卡或 Zelle 付款给 Con Edison，这是诈骗。
fake-utility-worker-bill = 陌生人上门要看您的煤气或电费账单，请拒绝，账户号码也不要告诉这个人。有的推销员会用这个号码，不经您同意就把您转到别的能源供应商。
    .short = 陌生人要看您的电费账单，请拒绝。
fake-utility-worker-appointment = 真正的工作人员需要进屋时，请约一个有亲人或邻居能陪您的时间。工作人员进来后，随手关门，免得别人跟着进来。
    .short = 水电煤气公司要上门，请亲人或邻居来陪您。
fake-utility-worker-danger = “工作人员”不肯走，或者推您的门，请拨打{ -contact-emergency }。如果这个人已经进屋，不要跟这个人对抗。如果您能安全出去，请出去。
    .short = “查水电煤气的”不肯走，请拨打{ -contact-emergency }，不要对抗。
fake-utility-worker-after = 冒充水电煤气公司的人偷了您家的东西，即使人已经走了，也请拨打{ -contact-emergency }。家里的东西尽量别碰。这种事谁都可能遇到。
    .short = “查水电煤气的”偷了您家的东西，请拨打{ -contact-emergency }。
fake-utility-worker-paid = 已经付钱给冒充水电煤气公司的人，请马上打电话给银行或礼品卡公司。也要告诉真正的水电煤气公司，并向当地警察分局报案，到 { -contact-report-fraud } 举报。
    .short = 付了钱给冒充水电煤气公司的人，请马上打电话给银行。
