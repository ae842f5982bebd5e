# 通过接口办理：处罚公示与提前停止，经营异常名录，个体工商户标记，抽查结果。当事人为虚构。
title 接口办理的各类公示
party furong "长沙芙蓉示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party shop "芙蓉区老李小吃店（虚构）" 92430102MA0FJH0512 individualBusiness

2026-01-06 party.furong opens repair-penalty-publicity N for 430100 against furong applicationOn=2026-01-06 => !EntryUnknown 行政处罚公示信息
2026-01-06 zhang.case.changsha opens penalty-publicity A for 430100 against furong penaltyNumber=长市监罚〔2026〕1号 decidedOn=2026-01-05 => Entered
2026-01-06 zhang.case.changsha A enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=false fineYuan=60000 domain=other decisionServedOn=2026-01-06 registeredInProvince=true restrictionOnParty=false => Entered
2026-01-07 wang.credit.changsha A check pass => Checked
2026-01-08 wang.credit.changsha A publish published => Published
2026-01-09 li.field.changsha opens spot-check-publicity S for 430100 against furong checkNumber=抽2026-7 result=foodSampling checkedOn=2026-01-08 linkedToPenalty=false => Entered
2026-01-09 li.field.changsha S enter enter => Entered
2026-01-12 wang.credit.changsha S check pass => Checked
2026-01-12 wang.credit.changsha S publish published => Published
2026-04-08 party.furong opens repair-penalty-publicity P for 430100 against furong applicationOn=2026-04-08 => Applied
2026-04-08 wang.credit.changsha P accept accept => !ConditionsNotMet 2026-04-09
2026-04-08 party.furong P withdrawApplication withdraw "改日申请。" => Withdrawn
2026-04-09 party.furong opens repair-penalty-publicity Q for 430100 against furong applicationOn=2026-04-09 => Applied
2026-04-09 wang.credit.changsha Q accept accept field=foodProduction => Accepted
2026-04-10 zhang.case.changsha Q verifyObligations verified "已缴清。" obligationsPerformed=true => Accepted
2026-04-10 li.field.changsha Q verifyHarm verified "已整改。" harmRemoved=true => Accepted
2026-04-10 wang.credit.changsha Q verifyRegister verified furtherPenaltySameKind=false onAbnormalList=false onSeriousList=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2026-04-16 zhou.head.changsha Q decide grant "准予。" => Granted
2026-04-16 time A => EndedElsewhere
2026-04-17 wang.credit.changsha Q stopPublicity stopped => Stopped
2026-04-17 wang.credit.changsha Q pushResult pushed => Completed

2026-07-01 wang.credit.changsha opens abnormal-listing B for 430100 against furong => Entered
2026-07-01 wang.credit.changsha B propose propose "未报送2025年度报告。" causes=annualReport causeEstablishedOn=2026-06-30 +abnormalEvidence => Entered
2026-07-02 sun.credit-chief.changsha B decide list => Published
2026-07-02 fu.credit.furong opens abnormal-listing C for 430102 against shop => Entered
2026-07-02 fu.credit.furong C propose propose "未报送年度报告。" causes=annualReport causeEstablishedOn=2026-06-30 +abnormalEvidence => Entered
2026-07-03 mo.credit-chief.furong C decide list => Published
2026-07-03 wang.credit.changsha B reports annual-report-filed curedCauses=annualReport => !NotPermitted 大数据中心
2026-07-06 party.furong opens repair-abnormal-list R for 430100 against furong applicationOn=2026-07-06 => Applied
2026-07-07 wang.credit.changsha R accept accept => Accepted
2026-07-08 liu.credit2.changsha R verifyRecords verified curedCauses=annualReport => Verified
2026-07-08 fu.credit.furong opens repair-individual-business I for 430102 against shop applicationOn=2026-07-08 => Applied
2026-07-09 fu.credit.furong I accept accept => Accepted
2026-07-10 fu.credit.furong I verifyRecords verified curedCauses=annualReport => Verified
2026-07-13 mo.credit-chief.furong I decide grant => Stopped
2026-07-13 fu.credit.furong I pushResult pushed => Completed
2026-07-14 sun.credit-chief.changsha R decide grant => Stopped
2026-07-14 wang.credit.changsha R pushResult pushed => Completed
2026-07-14 time B => EndedElsewhere
2026-07-15 party.furong opens repair-spot-check T for 430100 against furong applicationOn=2026-07-15 => Applied
2026-07-15 wang.credit.changsha T accept accept => Accepted
2026-07-16 li.field.changsha T verifyCorrection verified "已整改，复查合格。" corrected=true recheckPassed=true +recheckReport => Accepted
2026-07-16 wang.credit.changsha T verifyLinks verified linkedToPenalty=false linkedPublicityEnded=false => Verified
2026-07-21 zhou.head.changsha T decide grant => Granted
2026-07-21 wang.credit.changsha T stopPublicity stopped => Stopped
2026-07-22 wang.credit.changsha T pushResult pushed => Completed
