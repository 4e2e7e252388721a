### Domestic violence

domestic-violence = 家庭暴力
    .summary = 在家里，您理应是安全的。不论白天黑夜，都有免费的帮助。
    .keywords = 家暴, 家庭暴力, 老公打我, 被丈夫打, 被老婆打, 被男朋友打, 被女朋友打, 虐待, 老公威胁我, 被老公控制, 庇护所, 保护令, 家暴求助, 老公打人, 家暴报警, 精神虐待, 禁制令, 妇女庇护所, domestic violence

domestic-violence-how = 什么是家庭暴力：伴侣或亲属让一个人害怕，以此控制这个人。可能是威胁、辱骂、打人、控制钱财，或者不让这个人和朋友来往。家暴可能慢慢开始，起初不一定动手打人。
    .short = 家庭暴力不一定是打人，也可以是威胁和控制。
domestic-violence-danger = 如果您现在就有危险，请拨打{ -contact-emergency }。口译员可以加入通话，不收费。
    .short = 如果您现在就有危险，请拨打{ -contact-emergency }。
domestic-violence-hotline = 不论白天黑夜，您都可以找人谈谈。请拨打{ -contact-domestic-violence-name }：{ -contact-domestic-violence }。通话免费，内容保密。
    .short = 免费、保密的求助电话：{ -contact-domestic-violence }
domestic-violence-status = 不论您是什么移民身份，都可以得到帮助。
    .short = 遭受家暴，不论什么移民身份，都可以得到帮助。
domestic-violence-code-word = 和您信任的人约定一个暗号。说好：您说出暗号，或用手机发出暗号时，这个人要怎么做，例如拨打{ -contact-emergency }。
    .short = 和信任的人约定一个表示“需要帮助”的暗号。
domestic-violence-bag = 如果您可能需要离开，先收拾好一个包，装上证件、文件、药品、钥匙和现金。把包放在伤害您的人找不到的地方。
    .short = 藏好一个装有证件和钥匙的包，以备必须离开时用。
domestic-violence-phone = 如果有人可能在查看您的手机，这个人就可能看到您的通话、消息和搜索记录。求助时，请换用更安全的手机或电脑，例如图书馆的电脑。
    .short = 如果手机被人监视，请换用更安全的手机求助。
domestic-violence-not-your-fault = 遭受家暴不是您的错。家暴可以是动手打人，也可以是威胁、控制钱财，或者不让您和家人来往。
    .short = 遭受家暴不是您的错。
domestic-violence-friend = 朋友向您说起自己遭受家暴时，请倾听，并相信朋友的话。问问怎样能帮上忙，让朋友自己决定。
    .short = 朋友说起自己遭受家暴，请倾听，并相信朋友。
