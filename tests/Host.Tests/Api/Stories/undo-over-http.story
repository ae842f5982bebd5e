# 通过接口办理：骗取的修复被撤销；重整期间暂时屏蔽后恢复；异议、诉讼后处罚被撤销，撤销列入自动立案。当事人为虚构。
title 接口办理的撤销与恢复
party yuelu "湖南岳麓示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson
party furong "长沙芙蓉示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party xiangjiang "湖南湘江示范气瓶检验有限公司（虚构）" 91430100MA4LC0033Q legalPerson

2026-01-06 zhang.case.changsha opens repair-revocation K for 430100 against yuelu => !EntryNotRepaired
2026-01-06 zhang.case.changsha opens repair-revocation H for 430100 against furong reportSource=report reportedOn=2026-01-06 => Reported
2026-01-06 wang.credit.changsha H inquire found "缴款凭证系伪造。" intentional=true seriousCircumstances=true => !EvidenceMissing
2026-01-06 wang.credit.changsha H inquire found "缴款凭证系伪造。" intentional=true seriousCircumstances=true +fraudReport => Inquired
2026-01-07 wang.credit.changsha H serveNotice served noticeServedOn=2026-01-07 => Notified
2026-01-07 party.yuelu opens repair-bankruptcy B for 430100 against yuelu applicationOn=2026-01-07 courtRuling=approvedPlan => Applied
2026-01-07 wang.credit.changsha B accept accept +courtRuling +undertaking => Accepted
2026-01-08 zhou.head.changsha B decideShield shield => Shielded
2026-01-08 wang.credit.changsha H recordDefence waived +waiver => Heard
2026-01-09 zhao.legal.changsha H legalReview pass "事实清楚。" => LegallyReviewed
2026-01-09 zhou.head.changsha H decide revoke => Restored
2026-01-09 party.xiangjiang opens objection O for 430100 against xiangjiang objectedOn=2026-01-09 wrongItem="处罚事实不清" => Filed
2026-01-12 wang.credit.changsha O accept accept => Accepted
2026-01-12 wang.credit.changsha O verify right "与处罚决定书一致。" +verificationRecord => Replied
# 送达地址有误，当事人2025-09-15方知道决定，起诉期限至2026-03-15。
2026-01-12 wang.credit.changsha O reply replied "维持记录。" knewOn=2025-09-15 => Replied
2026-01-13 wang.credit.changsha H republish published => Completed
2026-02-02 party.xiangjiang O reports litigationFiled => !NotPermitted
2026-02-02 zhao.legal.changsha O reports litigationFiled => UnderRemedy
2026-03-02 zhao.legal.changsha O reports remedyDecided underlyingPenalty=annulled annulledBy=litigation annulmentEffectiveOn=2026-03-02 => Fallen
2026-03-02 system opens listing-revocation V for 430100 against xiangjiang => Reported
2026-03-02 zhang.case.changsha V report report heavierPenaltyRemains=false => Reported
2026-03-03 wang.credit.changsha V draft drafted => Drafted
2026-03-03 zhao.legal.changsha V legalReview pass => LegallyReviewed
2026-03-04 zhou.head.changsha V decide revoke => Revoked
2026-03-05 wang.credit.changsha V stopPublicity stopped => Completed
2026-03-05 zhao.legal.changsha B reports planFailed => Shielded
2026-03-06 zhou.head.changsha B decideResume resume => Resumed
