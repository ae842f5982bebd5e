# 期满移出（令第44号第二十一条）：列入满三年，无须申请，届满次日自动移出。当事人为虚构。
title 洞庭医疗：列入三年期满，次日自动移出
party dongting "湖南洞庭示范医疗器械有限公司（虚构）" 91430100MA4LB002XG legalPerson

2022-11-21 zhang.case.changsha opens listing D for 430100 against dongting penaltyNumber=长市监罚告〔2022〕31号 => Proposed
2022-11-21 zhang.case.changsha D propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" ground=L44-06-02 heavierPenalty=HP-3b violationOn=2022-06-15 penaltyDecidedOn=2022-12-12 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
# 医疗器械不在业务主管处各条线之列，由处负责人复核。
2022-11-22 tan.field-chief.changsha D fieldReview agree "复核无异议。" => Proposed
2022-11-24 wang.credit.changsha D creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2022-11-28 zhang.case.changsha D serveNotice served noticeServedOn=2022-11-28 => Notified
2022-12-06 time D => Heard
2022-12-07 zhao.legal.changsha D legalReview pass "审核通过。" => LegallyReviewed
2022-12-08 zhou.head.changsha D collectiveDecision list "经集体讨论，同意列入。" => Agreed
2022-12-08 wang.credit.changsha D requestConsent request => Agreed
2022-12-09 he.credit-chief.hunan D giveConsent granted "同意。" => Consented
2022-12-12 zhou.head.changsha D issueDecision issue penaltyDecidedOn=2022-12-12 restrictionOnParty=false => Decided
2022-12-14 zhang.case.changsha D serveDecision served decisionServedOn=2022-12-14 serviceMode=direct => Served
2022-12-20 wang.credit.changsha D publish published => Published
2022-12-21 wang.credit.changsha D applyMeasures applied => Enforced

# 期满前三十日系统自动立案，请信用监管机构核查有无更长的法定限制。
2025-11-12 system opens expiry X for 430100 against dongting => Watched
2025-11-20 wang.credit.changsha X confirmRestriction none => Watched
# 最后一日（2025-12-12）仍在名单内，次日（周六）届满移出。
2025-12-12 time X => Watched
2025-12-13 time X => Completed
2025-12-15 wang.credit.changsha X confirmRestriction none => !CaseClosed 办结
