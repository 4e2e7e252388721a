### Immigration services fraud

immigration-services-fraud = 移民服务欺诈
    .summary = 移民方面的事，只找依法有资格的人帮忙。
    .keywords = 移民服务欺诈, 移民诈骗, 移民中介, 黑中介, 绿卡, 工卡, 办身份, 签证, 移民律师, 假律师, 庇护, 移民顾问, 公证人, notary

immigration-services-fraud-not-a-lawyer = 在美国，公证人（notary public）不是律师，不能提供法律意见。需要法律意见，请找律师或获认可的代表（accredited representative）。
    .short = 公证人（notary public）不是律师。
immigration-services-fraud-contract = 付款之前，先要一份书面合同，用您看得懂的语言写成。合同必须列明每一项服务及其价格。
    .short = 付款之前，先要一份书面合同。
immigration-services-fraud-blank-forms = 空白表格不要签，内容不真实的表格也不要签。签了字，就要由您负责。
    .short = 空白或不真实的表格，不要签字。
immigration-services-fraud-originals = 文件原件请自己留着，只交复印件。每一份替您递交的表格，都要一份副本。
    .short = 自己留着原件，只交复印件。
immigration-services-fraud-promises = 没有人能保证您拿到签证、绿卡，或更快得到结果。有人这样保证，就是警示信号。
    .short = 保证能办成，就是警示信号。
immigration-services-fraud-receipt = 每次付款都要收据，上面要有商家的名称和地址。尽量不要付现金。
    .short = 每次付款都要收据。
immigration-services-fraud-help = 需要免费、安全的移民法律帮助，请拨打{ -contact-immigration-legal-help-name }：{ -contact-immigration-legal-help }。
    .short = 免费法律帮助：{ -contact-immigration-legal-help }
immigration-services-fraud-report = 被骗了？无论您是什么移民身份，都可以举报。请拨打{ -contact-city-services }，或到当地警察分局。
    .short = 举报：拨打{ -contact-city-services }，或到当地分局。
