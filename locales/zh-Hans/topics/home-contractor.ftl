### Contractors who take money for repairs and do little or nothing

home-contractor = 房屋维修诈骗
    .summary = 请人修房子，付钱之前先查执照，签好书面合同。
    .keywords = 装修诈骗, 装修被骗, 装修公司跑路, 装修师傅跑了, 装修队跑了, 收了钱不干活, 装修烂尾, 装修没做完, 无照装修, 没执照的装修, 查装修执照, 假装修公司, 修屋顶被骗, 上门修屋顶, 铺车道, 厨房装修, 浴室装修, 装修定金, 装修只收现金, contractor scam

home-contractor-how = 骗局揭秘：陌生人说您家的屋顶或车道必须马上修，价钱很便宜，但只限今天。收了您的钱，人就不见了；或者活儿做得很差，还要您加钱。
    .short = 陌生人说您家屋顶必须马上修，可能是诈骗。
home-contractor-door = 有人上门，说可以用“别家工程剩下的材料”给您修房子，这就是诈骗的迹象。请拒绝，关上门。不要让陌生人进屋，也不要让陌生人上您的屋顶。
    .short = 陌生人上门说要给您修房子，请拒绝。
home-contractor-license = 雇装修承包商之前，请拨打{ -contact-city-services }，问清这个承包商有没有市政府的执照，有没有被人投诉过。车上或名片上印了执照号码，不等于真有执照。
    .short = 雇装修承包商之前，请拨打{ -contact-city-services }查执照。
home-contractor-contract = 付钱之前，先拿到书面合同。合同必须写明做哪些工程、什么时候做、多少钱。如果双方是用英语以外的语言谈妥的，按照市政府的说明，合同必须既有英文的，也有那种语言的。
    .short = 还没拿到书面合同，不要付钱给装修承包商。
home-contractor-cancel = 签了房屋维修合同，又改变了主意，多数情况下可以在3个工作日内取消。合同必须附有取消用的表格。要用书面方式取消，自己留一份副本。
    .short = 签了房屋维修合同，往往可以在3个工作日内取消。
home-contractor-pay = 工程做完之前，不要付全款。做完一部分，付一部分。用支票或信用卡付款，并索取收据。装修承包商只收现金，就换一家。
    .short = 装修承包商要您先付全款，不要付。
home-contractor-loan = 装修承包商说可以给您贷款修房子，不要急着签字。这种贷款如果还不上，您可能会失去房子。先请您自己选的律师看文件。
    .short = 装修承包商提供的贷款，可能让您失去房子。
home-contractor-danger = 如果装修承包商威胁您，或者不肯离开您家，请到安全的地方，拨打{ -contact-emergency }。不论是谁向您要钱，都不要跟着去银行。
    .short = 如果装修承包商威胁您或不肯走，请拨打{ -contact-emergency }。
home-contractor-paid = 如果付了钱，装修承包商却没干活，请马上打电话给银行或发卡公司，问清楚怎样把钱要回来。留好合同、收据和往来信息，并给工程拍照。
    .short = 如果付了修房子的钱，活儿却没干，请马上打电话给银行。
home-contractor-help = 如果装修承包商收了钱就不见了，请拨打{ -contact-city-services }投诉。如果承包商有市政府的执照，市里的一项基金可能会赔您一部分钱。也要告诉当地警察分局，并到 { -contact-report-fraud } 举报。
    .short = 如果装修承包商收了钱就不见了，请拨打{ -contact-city-services }投诉。
