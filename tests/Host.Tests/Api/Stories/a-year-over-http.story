# 通过接口办理：列入一案；岳麓建材一年届满申请修复，办理中原处罚被撤销。当事人为虚构。
title 接口办理的一年
party a "长沙某接口示范有限公司（虚构）" 91430100MA4LH0081E legalPerson
party yuelu "湖南岳麓示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson

2026-01-06 li.field.changsha opens listing A for 430100 against a => !NotPermitted
2026-01-06 zhang.case.changsha opens listing A for 430199 against a => !AuthorityUnknown
2026-01-06 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2026〕5号 => Proposed
2026-01-06 zhang.case.changsha opens listing B for 430100 against a penaltyNumber=长市监罚告〔2026〕5号 => !DuplicateCase
2026-01-06 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a => !FactMissing 较重
2026-01-06 zhang.case.changsha A propose propose "建议列入。" ground=L44-99-99 => !FactInvalid L44-99-99
2026-01-06 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-01-23 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-07 li.field.changsha A fieldReview agree => Proposed
2026-01-08 wang.credit.changsha A creditCheck agree => Reviewed
2026-01-09 zhang.case.changsha A serveNotice served noticeServedOn=2026-01-09 => Notified
2026-01-16 time A => Notified
2026-01-17 time A => Heard
2026-01-19 zhao.legal.changsha A legalReview pass => LegallyReviewed
2026-01-20 zhou.head.changsha A collectiveDecision list => Agreed
2026-01-21 wang.credit.changsha A requestConsent request => Agreed
2026-01-22 he.credit-chief.hunan A giveConsent granted => Consented
2026-01-23 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2026-01-23 restrictionOnParty=false => Decided
2026-01-23 wang.credit.changsha A publish published => !TaskNotOpen
2026-01-26 zhang.case.changsha A serveDecision served decisionServedOn=2026-01-26 serviceMode=direct => Served
2026-01-27 wang.credit.changsha A publish published => Published
2026-01-27 wang.credit.changsha A applyMeasures applied => Enforced
2026-01-27 wang.credit.changsha A applyMeasures applied => !CaseClosed
2026-03-17 party.yuelu opens repair-serious-list R for 430100 against yuelu applicationOn=2026-03-18 => !DayInFuture
2026-03-17 party.yuelu opens repair-serious-list R for 430100 against yuelu applicationOn=2026-03-17 => Applied
2026-03-17 wang.credit.changsha R accept accept => !ConditionsNotMet 2026-03-18
2026-03-17 wang.credit.changsha R accept refuse "列入未满一年，最早可于2026-03-18申请。" => NotAccepted
2026-03-18 party.yuelu opens repair-serious-list Q for 430100 against yuelu applicationOn=2026-03-18 => Applied
2026-03-18 wang.credit.changsha Q accept accept => Accepted
2026-03-20 zhang.case.changsha opens listing-revocation V for 430100 against yuelu => Reported
2026-03-20 zhang.case.changsha V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-03-20 => Reported
2026-03-20 wang.credit.changsha V draft drafted => Drafted
2026-03-23 zhao.legal.changsha V legalReview pass => LegallyReviewed
2026-03-24 zhou.head.changsha V decide revoke => Revoked
2026-03-24 time Q => Moot
2026-03-24 zhang.case.changsha Q verifyObligations verified "核实。" obligationsPerformed=true => !CaseClosed
2026-03-25 wang.credit.changsha V stopPublicity stopped => Completed
