# W-50：二十四个月内第三次食品处罚，列入满一年申请：现场核查、法制审核、集体讨论后准予，不得要求两年；W-29：准予后三个工作日停止公示。
title 多次违法：严格程序，不延长一年，不超七个工作日
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party d "广东某示范食品有限公司（虚构）" 91430100MA4LH0081E legalPerson

2024-11-04 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2024〕71号 => Proposed
2024-11-04 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-05-20 penaltyDecidedOn=2024-11-25 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2024-11-04 zhang.case.changsha opens listing D for 430100 against d penaltyNumber=长市监罚告〔2024〕72号 => Proposed
2024-11-04 zhang.case.changsha D propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-05-20 penaltyDecidedOn=2024-11-25 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2024-11-05 li.field.changsha A fieldReview agree => Proposed
2024-11-05 li.field.changsha D fieldReview agree => Proposed
2024-11-06 wang.credit.changsha A creditCheck agree => Reviewed
2024-11-06 wang.credit.changsha D creditCheck agree => Reviewed
2024-11-07 zhang.case.changsha A serveNotice served noticeServedOn=2024-11-07 => Notified
2024-11-07 zhang.case.changsha D serveNotice served noticeServedOn=2024-11-07 => Notified
2024-11-15 time A => Heard
2024-11-15 time D => Heard
2024-11-18 zhao.legal.changsha A legalReview pass => LegallyReviewed
2024-11-18 zhao.legal.changsha D legalReview pass => LegallyReviewed
2024-11-20 zhou.head.changsha A collectiveDecision list => Agreed
2024-11-20 wang.credit.changsha A requestConsent request => Agreed
2024-11-20 zhou.head.changsha D collectiveDecision list => Agreed
2024-11-20 wang.credit.changsha D requestConsent request => Agreed
2024-11-22 he.credit-chief.hunan A giveConsent granted => Consented
2024-11-22 he.credit-chief.hunan D giveConsent granted => Consented
2024-11-25 zhou.head.changsha A issueDecision issue restrictionOnParty=false => Decided
2024-11-25 zhou.head.changsha D issueDecision issue restrictionOnParty=false => Decided
2024-11-26 zhang.case.changsha A serveDecision served decisionServedOn=2024-11-26 serviceMode=direct => Served
2024-11-26 zhang.case.changsha D serveDecision served decisionServedOn=2024-11-26 serviceMode=direct => Served
2024-11-27 wang.credit.changsha A publish published => Published
2024-11-27 wang.credit.changsha D publish published => Published
2024-11-28 wang.credit.changsha A applyMeasures applied => Enforced
2024-11-28 wang.credit.changsha D applyMeasures applied => Enforced
2025-11-25 party.a opens repair-serious-list Y for 430100 against a applicationOn=2025-11-25 => Applied
2025-11-25 wang.credit.changsha Y accept accept => !ConditionsNotMet 2025-11-26
2025-11-25 party.a Y withdrawApplication withdraw "早了一日，撤回。" => Withdrawn
2025-12-24 party.a opens repair-serious-list P for 430100 against a applicationOn=2025-12-24 => Applied
2025-12-25 wang.credit.changsha P accept accept => Accepted
2025-12-29 zhang.case.changsha P verifyObligations verified "已履行。" obligationsPerformed=true => Accepted
2025-12-29 li.field.changsha P verifyHarm verified "已消除。" harmRemoved=true => Accepted
2025-12-29 wang.credit.changsha P verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=2 seriousCircumstances=false registeredInProvince=true => Verified
2025-12-30 zhao.legal.changsha P legalReview pass "通过。" => !TaskNotOpen
2025-12-30 zhang.case.changsha P verifyOnSite verified "现场核查。" harmRemoved=true secondOfficer=谭主管 +siteRecord +rectificationProof => !NotPermitted 业务
2025-12-30 li.field.changsha P verifyOnSite verified "现场核查，召回闭环，第三方检测合格。" harmRemoved=true secondOfficer=谭主管 +siteRecord => !EvidenceMissing rectificationProof
2025-12-30 li.field.changsha P verifyOnSite verified "现场核查，召回闭环，第三方检测合格。" harmRemoved=true secondOfficer=谭主管 +siteRecord +rectificationProof => Verified
2026-01-05 zhou.head.changsha P decideCollectively grant "准予。" => !TaskNotOpen
2026-01-05 zhao.legal.changsha P legalReview pass "程序合法，不得附加期限。" => Verified
2026-01-05 party.d opens repair-serious-list Q for 430100 against d applicationOn=2026-01-05 => Applied
2026-01-06 zhou.head.changsha P decide grant => !TaskNotOpen
2026-01-06 zhou.head.changsha P decideCollectively refuse "拟要求满两年。" => !ConditionsNotMet
2026-01-06 zhou.head.changsha P decideCollectively grant "经集体讨论，准予修复。" => Granted
2026-01-06 wang.credit.changsha Q accept accept => Accepted
2026-01-07 zhang.case.changsha Q verifyObligations verified "已履行。" obligationsPerformed=true => Accepted
2026-01-07 li.field.changsha Q verifyHarm verified "已消除。" harmRemoved=true => Accepted
2026-01-07 wang.credit.changsha Q verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=false => Verified
2026-01-08 zhou.head.changsha Q decide grant "准予修复。" => Granted
2026-01-09 wang.credit.changsha P stopPublicity stoppedMeasuresKept "限制期已满。" measureEndsOn=2026-01-05 => !ConditionsNotMet
2026-01-09 wang.credit.changsha P stopPublicity stoppedMeasuresKept "食品安全法限制期未满，不解除。" measureEndsOn=2029-11-24 => Stopped
2026-01-13 wang.credit.changsha Q pushProvince pushed => Granted
2026-01-14 wang.credit.changsha P pushResult pushed => Completed
2026-01-14 wang.credit.changsha Q stopPublicity stopped => !TaskNotOpen
2026-01-14 wang.credit.changsha Q provinceReceipt received provinceReceivedOn=2026-01-14 => Granted
2026-01-21 wang.credit.changsha Q provinceStop stopped stoppedOn=2026-01-21 => Stopped
2026-01-26 wang.credit.changsha Q pushResult pushed => Completed
