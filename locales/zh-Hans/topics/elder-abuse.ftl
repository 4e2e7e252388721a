### 虐待长者

elder-abuse = 虐待长者
    .summary = 长者有权平安生活。谁都不能伤害长者、对长者不管不顾、偷长者的钱财，家人也不行。
    .keywords = 虐待长者, 虐待老人, 虐老, 老人被打, 儿子打我, 儿媳打我, 打爸妈, 不孝, 不给饭吃, 护工偷钱, 护工打人, 保姆偷东西, 家庭护理, 养老院虐待, 老人院, 老人没人管, 拿走我的钱, 拿走我的银行卡, 骗老人钱, 授权书, 骂老人, 关在家里, elder abuse

elder-abuse-how = 什么是虐待长者：施虐的，往往是长者信任的人，例如亲属或照顾长者的人。虐待可以是打人、威胁、不给照顾、违背意愿的性接触，或者拿走钱财。
    .short = 虐待长者的，往往是长者信任的人。
elder-abuse-stay-in-touch = 常给年长的亲属和邻居打电话，常去看望，也要和长者单独聊聊。长者和外界断了来往，受虐待就更不容易被发现。
    .short = 常去看望年长的亲属和邻居，也要单独聊聊。
elder-abuse-money = 银行卡、密码（PIN）和支票本要自己保管，也要查看银行对账单。授权书（power of attorney）给谁，要慎重选择：那个人可以动用您的钱。
    .short = 银行卡和密码（PIN）自己保管，家人也不要给。
elder-abuse-signs = 这些可能是虐待长者的迹象：说不清来由的瘀伤、消瘦、账单没付、钱不见了。照顾长者的人不让您和长者单独说话，也可能是迹象。
    .short = 长者有瘀伤、少了钱、有人不让探望：可能是虐待长者。
elder-abuse-danger = 有长者受了伤，或者现在就有危险，请拨打{ -contact-emergency }。口译员可以免费加入通话。
    .short = 长者受伤或有危险，请拨打{ -contact-emergency }。
elder-abuse-phone = 手机可能被人监视。如果伤害您的人会查您的通话记录，求助时请用更安全的电话，例如邻居家或图书馆的电话。
    .short = 手机可能被人监视，求助时请用更安全的电话。
elder-abuse-not-your-fault = 如果您依靠的人伤害您，或拿走您的钱，这不是您的错。您可以告诉信任的人，例如朋友或您的医生，并说出您想要什么帮助。
    .short = 被自己依靠的人伤害，不是您的错。
elder-abuse-listen = 长者向您说起受虐待的事，请倾听，相信长者，问问长者想怎么做。不要去质问施虐的人，那样可能会让情况更糟。记下您看到了什么、什么时候看到的。
    .short = 长者向您说起受虐待，请倾听，并相信长者。
elder-abuse-liaison = 纽约市警的分局设有长者联络员（older adult liaison），由警员担任，可以帮长者找到各种帮助。到当地警察分局，说要找长者联络员就行。您有权免费获得口译员协助。
    .short = 长者需要帮助，可以找当地警察分局的长者联络员。
elder-abuse-help = 遇到虐待长者的事，请拨打{ -contact-city-services }，说明需要这方面的帮助。如果家里有人伤害您，不论白天黑夜，也可以拨打{ -contact-domestic-violence-name }：{ -contact-domestic-violence }。有危险，请拨打{ -contact-emergency }。
    .short = 遇到虐待长者的事，请拨打{ -contact-city-services }；有危险，请拨打{ -contact-emergency }。
