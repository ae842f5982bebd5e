# W-21、W-22、W-25、W-26：再受较重处罚、法定限制未满、分期未缴清的不予修复，小额罚款不妨碍；决定前发现伪造凭证的不予修复；申请人撤回的终止。
title 不予修复的各种情形
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "湖南某示范乳业有限公司（虚构）" 91430100MA4LE00501 legalPerson
party c "湖南某示范饮料有限公司（虚构）" 91430100MA4LD0047X legalPerson

2024-11-04 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2024〕81号 => Proposed
2024-11-04 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-05-20 penaltyDecidedOn=2024-11-25 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2024-11-04 zhang.case.changsha opens listing B for 430100 against b penaltyNumber=长市监罚告〔2024〕82号 => Proposed
2024-11-04 zhang.case.changsha B propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-05-20 penaltyDecidedOn=2024-11-25 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2024-11-04 zhang.case.changsha opens listing C for 430100 against c penaltyNumber=长市监罚告〔2024〕83号 => Proposed
2024-11-04 zhang.case.changsha C propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-05-20 penaltyDecidedOn=2024-11-25 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2024-11-05 li.field.changsha A fieldReview agree => Proposed
2024-11-05 li.field.changsha B fieldReview agree => Proposed
2024-11-05 li.field.changsha C fieldReview agree => Proposed
2024-11-06 wang.credit.changsha A creditCheck agree => Reviewed
2024-11-06 wang.credit.changsha B creditCheck agree => Reviewed
2024-11-06 wang.credit.changsha C creditCheck agree => Reviewed
2024-11-07 zhang.case.changsha A serveNotice served noticeServedOn=2024-11-07 => Notified
2024-11-07 zhang.case.changsha B serveNotice served noticeServedOn=2024-11-07 => Notified
2024-11-07 zhang.case.changsha C serveNotice served noticeServedOn=2024-11-07 => Notified
2024-11-15 time A => Heard
2024-11-15 time B => Heard
2024-11-15 time C => Heard
2024-11-18 zhao.legal.changsha A legalReview pass => LegallyReviewed
2024-11-18 zhao.legal.changsha B legalReview pass => LegallyReviewed
2024-11-18 zhao.legal.changsha C legalReview pass => LegallyReviewed
2024-11-20 zhou.head.changsha A collectiveDecision list => Agreed
2024-11-20 wang.credit.changsha A requestConsent request => Agreed
2024-11-20 zhou.head.changsha B collectiveDecision list => Agreed
2024-11-20 wang.credit.changsha B requestConsent request => Agreed
2024-11-20 zhou.head.changsha C collectiveDecision list => Agreed
2024-11-20 wang.credit.changsha C requestConsent request => Agreed
2024-11-22 he.credit-chief.hunan A giveConsent granted => Consented
2024-11-22 he.credit-chief.hunan B giveConsent granted => Consented
2024-11-22 he.credit-chief.hunan C giveConsent granted => Consented
2024-11-25 zhou.head.changsha A issueDecision issue restrictionOnParty=false => Decided
2024-11-25 zhou.head.changsha B issueDecision issue restrictionOnParty=false => Decided
2024-11-25 zhou.head.changsha C issueDecision issue restrictionOnParty=false => Decided
2024-11-26 zhang.case.changsha A serveDecision served decisionServedOn=2024-11-26 serviceMode=direct => Served
2024-11-26 zhang.case.changsha B serveDecision served decisionServedOn=2024-11-26 serviceMode=direct => Served
2024-11-26 zhang.case.changsha C serveDecision served decisionServedOn=2024-11-26 serviceMode=direct => Served
2024-11-27 wang.credit.changsha A publish published => Published
2024-11-27 wang.credit.changsha B publish published => Published
2024-11-27 wang.credit.changsha C publish published => Published
2024-11-28 wang.credit.changsha A applyMeasures applied => Enforced
2024-11-28 wang.credit.changsha B applyMeasures applied => Enforced
2024-11-28 wang.credit.changsha C applyMeasures applied => Enforced
2025-11-26 party.b opens repair-serious-list R for 430100 against b applicationOn=2025-11-26 => Applied
2025-11-26 party.c opens repair-serious-list S for 430100 against c applicationOn=2025-11-26 => Applied
2025-11-27 wang.credit.changsha R accept accept => Accepted
2025-11-27 wang.credit.changsha S accept accept => Accepted
2025-11-28 zhang.case.changsha R verifyObligations verified "已履行。" obligationsPerformed=true => Accepted
2025-11-28 li.field.changsha R verifyHarm verified "已消除。" harmRemoved=true => Accepted
2025-11-28 wang.credit.changsha R verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=true restrictionEndsOn=2029-11-24 priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2025-11-28 zhang.case.changsha S verifyObligations verified "已履行。" obligationsPerformed=true => Accepted
2025-11-28 li.field.changsha S verifyHarm verified "已消除。" harmRemoved=true => Accepted
2025-11-28 wang.credit.changsha S verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2025-12-01 zhao.legal.changsha R legalReview pass "食品安全法限制期至2029-11-24，不予修复。" => Verified
2025-12-02 zhou.head.changsha R decide grant => !ConditionsNotMet 2029-11-24
2025-12-02 zhou.head.changsha R decide refuse "法定限制期未满。" => Refused
2025-12-02 zhou.head.changsha S decide fraud "缴款凭证系伪造。" intentional=true fraudSerious=true => Verified
2025-12-03 zhao.legal.changsha S fraudReview reject "请附银行查询结果。" => Verified
2025-12-04 zhou.head.changsha S decide fraud "缴款凭证系伪造，银行查询结果附卷。" intentional=true fraudSerious=true => Verified
2025-12-05 zhao.legal.changsha S fraudReview confirm "故意提供虚假材料，不予修复。" => Refused
2026-03-10 party.a opens repair-serious-list P for 430100 against a applicationOn=2026-03-10 => Applied
2026-03-11 wang.credit.changsha P accept accept => Accepted
2026-03-12 zhang.case.changsha P verifyObligations verified "分期罚款末期2026年6月到期，尚未缴清。" obligationsPerformed=false => Accepted
2026-03-12 li.field.changsha P verifyHarm verified "已消除。" harmRemoved=true => Accepted
2026-03-12 wang.credit.changsha P verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true pendingCase=true => Verified
2026-03-13 zhao.legal.changsha P legalReview pass "义务未履行完毕。" => Verified
2026-03-16 zhou.head.changsha P decide grant => !ConditionsNotMet 义务
2026-03-16 zhou.head.changsha P decide refuse "罚款尚未缴清，缴清后可以再次申请。" => Refused
2026-07-01 party.a opens repair-serious-list Q for 430100 against a applicationOn=2026-07-01 => Applied
2026-07-02 wang.credit.changsha Q accept accept => Accepted
2026-07-02 party.a Q withdrawApplication withdraw => !OpinionRequired
2026-07-02 party.a Q withdrawApplication withdraw "补充材料后再申请。" => Withdrawn
2026-07-02 zhang.case.changsha Q verifyObligations verified "核实。" obligationsPerformed=true => !CaseClosed
