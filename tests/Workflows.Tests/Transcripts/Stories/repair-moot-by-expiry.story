# W-36：三年届满前一日申请修复，届满时尚在办理：名单期满移出，申请终止。补正后重新审查。
title 期满在先，修复终止
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2022-11-21 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2022〕31号 => Proposed
2022-11-21 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2022-06-15 penaltyDecidedOn=2022-12-12 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2022-11-22 li.field.changsha A fieldReview agree "复核无异议。" => Proposed
2022-11-24 wang.credit.changsha A creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2022-11-28 zhang.case.changsha A serveNotice served noticeServedOn=2022-11-28 => Notified
2022-12-06 time A => Heard
2022-12-07 zhao.legal.changsha A legalReview pass "审核通过。" => LegallyReviewed
2022-12-08 zhou.head.changsha A collectiveDecision list "经集体讨论，同意列入。" => Agreed
2022-12-08 wang.credit.changsha A requestConsent request => Agreed
2022-12-09 he.credit-chief.hunan A giveConsent granted "同意。" => Consented
2022-12-12 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2022-12-12 restrictionOnParty=false => Decided
2022-12-14 zhang.case.changsha A serveDecision served decisionServedOn=2022-12-14 serviceMode=direct => Served
2022-12-20 wang.credit.changsha A publish published => Published
2022-12-21 wang.credit.changsha A applyMeasures applied => Enforced

2025-11-12 system opens expiry X for 430100 against a => Watched
2025-12-11 party.a opens repair-serious-list R for 430100 against a applicationOn=2025-12-11 => Applied
2025-12-11 wang.credit.changsha R accept supplement "请补交缴款凭证。" complete=false formallyProper=true => Supplementing
2025-12-11 wang.credit.changsha R supplement supplemented => !NotPermitted 当事人
2025-12-11 party.a R supplement supplemented obligationsPerformed=true harmRemoved=true => Applied
2025-12-12 wang.credit.changsha R acceptAgain accept => Accepted
2025-12-13 time R => Moot
2025-12-13 time X => Completed
2025-12-15 party.a opens repair-serious-list S for 430100 against a applicationOn=2025-12-15 => !EntryNotInForce 2025-12-13
