### Virtual kidnapping: ransom calls about a kidnapping that did not happen, and students who are made to hide. Since a call can be real, each short line that speaks to somebody who gets one names 911.

virtual-kidnapping = 假绑架电话
    .summary = 来电者说有人绑架了您的亲人，要您付钱。这往往是诈骗。请拨打{ -contact-emergency }。
    .keywords = 虚拟绑架, 假绑架, 绑架诈骗, 绑架电话, 说我儿子被绑架, 说我女儿被绑架, 说我妈被绑架, 赎金, 要赎金, 绑架短信, 亲人被绑的照片, 电话里有人尖叫, 电话里哭喊救命, 撕票, 留学生被绑架, 留学生失联, 叫我躲到酒店, 叫我假装被绑架, 叫我自拍被绑的照片, virtual kidnapping

virtual-kidnapping-how = 骗局揭秘：有电话或短信说您的亲人被绑架。您听到尖叫，或者看到照片，但都可能是假的。骗子要您赶快交赎金。有的骗子会先恐吓学生，让学生躲起来。
    .short = 如果来电者说您的亲人被绑架，请拨打{ -contact-emergency }。
virtual-kidnapping-code-word = 和家人约定一个暗号。来电者说您的亲人被绑架，就问暗号；不管答不答得出来，都要拨打{ -contact-emergency }。社交账号设为不公开：骗子会盗用社交媒体上的照片。
    .short = 索要赎金的电话可能是假的，现在就和家人约定暗号。
virtual-kidnapping-students = 学生请注意：把室友、一位朋友和学校的电话号码留给家人。有人对您家人说您被绑架，家人就可以核实。现在就告诉家人，这样的电话可能是假的。
    .short = 学生请注意：骗子会打假绑架电话给学生的家人，现在就提醒家人。
virtual-kidnapping-call = 来电者说您的亲人被绑架，请身边的人用另一部电话拨打{ -contact-emergency }，再打给您的亲人。身边没有人，就挂断，自己打这两个电话，先打{ -contact-emergency }。
    .short = 接到索要赎金的电话，先拨打{ -contact-emergency }，再打给您的亲人。
virtual-kidnapping-calm = 正在和索要赎金的人通话，要慢慢说，不要争吵。要求和您的亲人说话。不要说出姓名，也不要说您在哪里。请别人用另一部电话拨打{ -contact-emergency }。
    .short = 接到索要赎金的电话，不要说出亲人的姓名，请拨打{ -contact-emergency }。
virtual-kidnapping-photo = 索要赎金的短信里有您亲人的照片或视频，可能是假的。趁还没消失，先截图。拨打{ -contact-emergency }，把截图给警方看。再用别的办法联系您的亲人。
    .short = 亲人“被绑架”的照片可能是假的，收到后请拨打{ -contact-emergency }。
virtual-kidnapping-pay = 来电者索要赎金，不要先付钱，要先拨打{ -contact-emergency }，来电者不准您打也要打。不要去见来电者，也不要送现金过去，那样可能有危险。
    .short = 如果有人要您交赎金、不准告诉别人，请拨打{ -contact-emergency }。
virtual-kidnapping-hide = 来电者叫您躲起来、一直开着视频，或者拍像是被绑架的照片，就是诈骗。来电者可能扬言伤害您的家人。结束通话，去找您信任的人，拨打{ -contact-emergency }。
    .short = 有人叫您躲起来、一直开着视频，就是诈骗，请拨打{ -contact-emergency }。
virtual-kidnapping-paid = 付了赎金以后，如果还没联系上亲人，请拨打{ -contact-emergency }。不管联系上没有，都要打电话给银行或汇款公司，要求停止付款。消息和电话号码都要留好，交给警方。
    .short = 如果已经付了赎金，请打电话给银行；还没确认亲人平安的，先拨打{ -contact-emergency }。
virtual-kidnapping-report = 接到索要赎金的电话后，如果家人都平安，请向当地警察分局报案，并到 { -contact-internet-crime } 向{ -contact-internet-crime-name }举报。有人失踪或有危险，请拨打{ -contact-emergency }。
    .short = 接到索要赎金的电话，如果真的有人失踪，请拨打{ -contact-emergency }。
