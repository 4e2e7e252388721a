### Deed theft: false or misleading papers that take a home from its owner

deed-theft = 房契诈骗
    .summary = 骗子用假文件，把房子从房主手里夺走。查一查您的房契；签字之前，先找自己的律师。
    .keywords = 房契诈骗, 房契被偷, 假房契, 地契, 地契诈骗, 地契被偷, 屋契, 产权被盗, 房产被盗, 房子被过户, 房子被偷偷过户, 房子被人卖了, 冒名过户, 房子被骗走, 现金买房, 法拍屋, 房子要被拍卖, 房贷还不上, 继承房子过户, deed fraud

deed-theft-how = 作案手法：骗子冒签您的名字，伪造房契，拿去登记。或者有人说要借钱给您、帮您的忙，而您签的文件其实把房子过户了。然后骗子卖掉房子，或者拿房子去抵押借钱。
    .short = 骗子会用假文件夺走房子，请查一查您的房契。
deed-theft-alert = 如果您有整栋房屋或共管公寓（condo），可以登记市政府的免费提醒服务，名叫 Notice of Recorded Document。有人在您的房产上登记房契或房贷，市政府会通知您。请拨打{ -contact-city-services }询问怎么登记。
    .short = 有整栋房屋或共管公寓（condo）的，请拨打{ -contact-city-services }，登记免费的房契诈骗提醒。
deed-theft-check = 每年到市政府的房产记录里查一次您的房子。如果上面有您不知道的房契或房贷，或者房产税、水费的账单不再寄来，可能就是房契诈骗，请拨打{ -contact-city-services }。
    .short = 如果房产税账单不再寄来，可能是房契诈骗，请拨打{ -contact-city-services }。
deed-theft-empty = 骗子会找空着的房子。您如果有这样的房子，就请信任的人常去，从外面看看，并把信取走。如果里面有陌生人，或者锁被换了，不要进去，请拨打{ -contact-emergency }。
    .short = 如果发现您的空房子里有陌生人，不要进去，请拨打{ -contact-emergency }。
deed-theft-heirs = 家里的房子，房主去世以后，要咨询律师，怎样把房子转到继承人名下。骗子会找仍在去世者名下的房子。
    .short = 如果房子还在去世亲人的名下，请找律师咨询。
deed-theft-offer = 如果陌生人要用现金马上买您的房子，或者说能帮您保住房子，先不要签字，也先不要付钱。文件要请律师看，律师要您自己选，不要用陌生人找来的。
    .short = 如果陌生人想要您的房子，签字之前先问自己的律师。
deed-theft-mortgage = 如果拖欠了房贷，请拨打{ -contact-city-services }，询问为房主提供的免费帮助。陌生人说“房子先转到我名下，以后您可以再买回去”，不要签字，这是诈骗的迹象。
    .short = 如果拖欠了房贷，请拨打{ -contact-city-services }，寻求免费帮助。
deed-theft-claim = 如果有陌生人自称是您房子的新主人，什么都不要签，也不要在门口争执。马上打电话给律师。如果有人威胁您，或者强行闯进来，请拨打{ -contact-emergency }。
    .short = 如果有陌生人自称是您房子的新主人，什么都不要签，请打电话给律师。
deed-theft-court = 如果收到跟您房子有关的法院文件，不要置之不理。不按时答复，法官可能作出对您不利的判决。马上找律师。可以拨打{ -contact-city-services }，询问有什么免费帮助。
    .short = 如果收到跟您房子有关的法院文件，请马上找律师。
deed-theft-report = 怀疑有人用假房契夺走了您的房子，请马上拨打{ -contact-city-services }，询问怎样向市执法官（Sheriff）举报房契诈骗。也要告诉地区检察官。所有文件都要留好，并咨询律师下一步怎么办。
    .short = 如果发现有人伪造您房子的房契，请拨打{ -contact-city-services }，联系市执法官（Sheriff）。
