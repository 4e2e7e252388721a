### Immigration services fraud

immigration-services-fraud = 移民服务欺诈
    .summary = 移民方面的事，只找依法有资格的人帮忙。
    .keywords = 移民服务欺诈, 移民诈骗, 移民中介, 黑中介, 绿卡, 工卡, 办身份, 签证, 移民律师, 假律师, 庇护, 移民顾问, 公证人, 黑律师, 移民骗子, 包拿绿卡, 政庇, 政治庇护, 办绿卡被骗, 律师楼骗钱, notary

immigration-services-fraud-how = 骗局揭秘：不是律师的人收钱提供法律帮助，还许诺您能拿到绿卡。您付了钱，这个人却什么也没递交，或者递交了虚假的表格，而假表格可能损害您的移民案件。有的骗子还安排假法官跟您视频通话。
    .short = 假律师可能骗走您的钱，还损害您的移民案件。
immigration-services-fraud-not-a-lawyer = 在美国，公证人（notary public）不等于律师。需要法律意见，请找律师，或者美国司法部认可的代表（accredited representative）。
    .short = 公证人（notary public）不等于律师。
immigration-services-fraud-contract = 如果帮您办移民的人不是律师，付款之前，先拿到一份用您看得懂的语言写的书面合同。合同必须列明每一项服务及其价格。多数情况下，您可以在三个工作日内取消合同。
    .short = 找人办移民，先拿到书面合同。
immigration-services-fraud-blank-forms = 空白表格不要签，内容不真实的表格也不要签。签了字，就要由您负责。
    .short = 空白表格、内容不真实的表格，都不要签字。
immigration-services-fraud-originals = 文件原件请自己留着，只交复印件。每一份替您递交的表格，都要索取一份副本。
    .short = 文件原件自己留着，只交复印件。
immigration-services-fraud-promises = 没有人能保证您拿到签证或绿卡。有人这样打包票，就是危险信号。
    .short = 有人打包票能拿到绿卡，这就是危险信号。
immigration-services-fraud-receipt = 每次付款都要索取收据，上面要有商家的名称和地址。尽量不要付现金。
    .short = 每次付款都要索取收据。
immigration-services-fraud-help = 想免费了解移民信息，以及到哪里找法律帮助，请拨打{ -contact-immigration-legal-help-name }：{ -contact-immigration-legal-help }。
    .short = 免费了解移民信息：{ -contact-immigration-legal-help }
immigration-services-fraud-report = 花钱找人办移民被骗，不论您是什么移民身份，都可以举报。请拨打{ -contact-city-services }，或到当地警察分局。
    .short = 因移民骗局损失了钱，请拨打{ -contact-city-services }。
