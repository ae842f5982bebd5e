# W-12：当事人登记地在外省。2026-04-24决定，2026-05-12前推送；对方2026-05-11收到，2026-05-25前公示。
title 登记地在外省：推送登记地部门公示
party a "深圳某示范电器有限公司（虚构）" 91430100MA4LD0047X legalPerson
party b "广州某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-04-01 zhang.case.changsha opens listing A for 430100 against a registeredInProvince=false => Proposed
2026-04-01 zhang.case.changsha A propose propose "建议列入。" penaltyDecidedOn=2026-04-24 field=product ground=L44-07-02b heavierPenalty=HP-3b violationOn=2025-12-03 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-04-01 zhang.case.changsha opens listing B for 430100 against b => Proposed
2026-04-01 zhang.case.changsha B propose propose "建议列入。" penaltyDecidedOn=2026-04-24 field=product ground=L44-07-02b heavierPenalty=HP-3b violationOn=2025-12-03 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-04-02 li.field.changsha A fieldReview agree => Proposed
2026-04-02 li.field.changsha B fieldReview agree => Proposed
2026-04-02 wang.credit.changsha A creditCheck agree => Reviewed
2026-04-02 wang.credit.changsha B creditCheck agree => Reviewed
2026-04-03 zhang.case.changsha A serveNotice served noticeServedOn=2026-04-03 => Notified
2026-04-03 zhang.case.changsha B serveNotice served noticeServedOn=2026-04-03 => Notified
2026-04-20 zhao.legal.changsha A legalReview pass => LegallyReviewed
2026-04-20 zhao.legal.changsha B legalReview pass => LegallyReviewed
2026-04-21 zhou.head.changsha A collectiveDecision list => Agreed
2026-04-21 zhou.head.changsha B collectiveDecision list => Agreed
2026-04-21 wang.credit.changsha A requestConsent request => Agreed
2026-04-21 wang.credit.changsha B requestConsent request => Agreed
2026-04-22 he.credit-chief.hunan A giveConsent granted => Consented
2026-04-22 he.credit-chief.hunan B giveConsent granted => Consented
2026-04-24 zhou.head.changsha A issueDecision issue restrictionOnParty=false => Decided
2026-04-24 zhou.head.changsha B issueDecision issue restrictionOnParty=false => Decided
# 未送达不得公示，也不得推送。
2026-04-27 wang.credit.changsha A pushToRegistration pushed => !TaskNotOpen
2026-04-28 zhang.case.changsha A serveDecision served decisionServedOn=2026-04-28 serviceMode=mail => Served
2026-04-28 zhang.case.changsha B serveDecision served decisionServedOn=2026-04-28 serviceMode=mail => Served
# A 的登记地在外省，由登记地部门公示，本机关不公示。
2026-04-29 wang.credit.changsha A publish published => !TaskNotOpen
2026-04-29 system A reports registrationReceipt receivedOn=2026-04-29 => !EventNotAwaited
2026-05-08 wang.credit.changsha A pushToRegistration pushed => Served
2026-05-11 system A reports registrationReceipt receivedOn=2026-05-12 => !DayInFuture
2026-05-11 system A reports registrationReceipt receivedOn=2026-05-11 => Served
2026-05-12 wang.credit.changsha A chaseReceipt received receivedOn=2026-05-11 +pushReceipt => !TaskNotOpen
# B 的登记地立案时未知：信用监管处在公示时认定为外省，期限最后一日推送。
2026-05-12 wang.credit.changsha B publish registeredElsewhere => !OpinionRequired
2026-05-12 wang.credit.changsha B publish registeredElsewhere "经查公示系统，登记地为广东省。" => Served
2026-05-12 wang.credit.changsha B pushToRegistration pushed => Served
2026-05-19 wang.credit.changsha B chaseReceipt received receivedOn=2026-05-18 => !EvidenceMissing
2026-05-19 wang.credit.changsha B chaseReceipt received receivedOn=2026-05-18 +pushReceipt => Served
2026-05-25 wang.credit.changsha A watchPublication urged "期限最后一日，已函请对方公示。" => Served
2026-05-26 system A reports registrationPublished publishedOn=2026-05-25 => Published
2026-05-27 wang.credit.changsha A applyMeasures applied => Enforced
2026-05-28 wang.credit.changsha B watchPublication shown publishedOn=2026-05-27 => !EvidenceMissing
2026-05-28 wang.credit.changsha B watchPublication shown publishedOn=2026-05-27 +publicityRecord => Published
2026-05-28 wang.credit.changsha B applyMeasures applied => Enforced
