# W-02、W-03：县级须经市级同意；同意在前，决定在后；不同意则不得列入。
title 县级列入须经上级同意
party a "芙蓉区某示范餐饮店（虚构）" 92430102MA4LG00785 individualBusiness
party b "芙蓉区某示范食品有限公司（虚构）" 91430100MA4LH0081E legalPerson

2026-02-02 shen.case.furong opens listing A for 430102 against a => Proposed
2026-02-02 shen.case.furong A propose propose "建议列入。" field=foodProduction ground=L44-05-01 heavierPenalty=HP-3b violationOn=2025-11-10 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-02 tan.field.furong A fieldReview agree => Proposed
2026-02-02 xu.credit.furong A creditCheck agree => Reviewed
2026-02-02 shen.case.furong A serveNotice served noticeServedOn=2026-02-02 => Notified
2026-02-02 shen.case.furong opens listing B for 430102 against b => Proposed
2026-02-02 shen.case.furong B propose propose "建议列入。" field=foodProduction ground=L44-05-01 heavierPenalty=HP-3b violationOn=2025-11-10 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-02 tan.field.furong B fieldReview agree => Proposed
2026-02-02 xu.credit.furong B creditCheck agree => Reviewed
2026-02-02 shen.case.furong B serveNotice served noticeServedOn=2026-02-02 => Notified
2026-02-10 time A => Heard
2026-02-10 yu.legal.furong A legalReview pass => LegallyReviewed
2026-02-10 yu.legal.furong B legalReview pass => LegallyReviewed
2026-02-11 deng.head.furong A collectiveDecision list => Agreed
2026-02-11 deng.head.furong B collectiveDecision list => Agreed
2026-02-11 deng.head.furong A issueDecision issue restrictionOnParty=false => !TaskNotOpen
2026-02-12 xu.credit.furong A requestConsent request => Agreed
2026-02-12 xu.credit.furong B requestConsent request => Agreed
2026-02-12 he.credit-chief.hunan A giveConsent granted => !NotPermitted 长沙
2026-02-13 sun.credit-chief.changsha A giveConsent moreInformation "请补充检验报告。" => Agreed
2026-02-13 xu.credit.furong A requestConsent request => Agreed
2026-02-27 sun.credit-chief.changsha A giveConsent granted => Consented
2026-02-27 sun.credit-chief.changsha B giveConsent refused "社会危害不大，不同意列入。" => NotListed
2026-03-02 deng.head.furong A issueDecision issue restrictionOnParty=false => Decided
