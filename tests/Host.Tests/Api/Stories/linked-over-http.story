# 抽查不合格与处罚关联的，处罚公示结束时同步停止（国办发107号）：写明文号的自动停止，未写明的提醒核实，另案的照旧公示。
title 抽查结果与处罚公示同步停止
party furong "长沙芙蓉示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

# 轻微信息2026-01-12公示，2026-04-12为最后一日。
2026-01-08 zhang.case.changsha opens penalty-publicity M for 430100 against furong penaltyNumber=长市监罚〔2026〕2号 decidedOn=2026-01-07 => Entered
2026-01-08 zhang.case.changsha M enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=false fineYuan=3000 decisionServedOn=2026-01-08 domain=other registeredInProvince=true restrictionOnParty=false => Entered
2026-01-09 wang.credit.changsha M check pass => Checked
2026-01-12 wang.credit.changsha M publish published => Published
2026-01-12 li.field.changsha opens spot-check-publicity S for 430100 against furong checkNumber=抽2026-7 result=foodSampling checkedOn=2026-01-08 linkedToPenalty=true linkedPenaltyNumber=长市监罚〔2026〕2号 => Entered
2026-01-12 li.field.changsha S enter enter => Entered
2026-01-12 li.field.changsha opens spot-check-publicity T for 430100 against furong checkNumber=抽2026-8 result=foodSampling checkedOn=2026-01-08 linkedToPenalty=true => Entered
2026-01-12 li.field.changsha T enter enter => Entered
2026-01-12 li.field.changsha opens spot-check-publicity U for 430100 against furong checkNumber=抽2026-9 result=foodSampling checkedOn=2026-01-08 linkedToPenalty=true linkedPenaltyNumber=长市监罚〔2026〕9号 => Entered
2026-01-12 li.field.changsha U enter enter => Entered
2026-01-12 li.field.changsha opens spot-check-publicity X for 430100 against furong checkNumber=抽2026-10 result=foodSampling checkedOn=2026-01-08 => Entered
2026-01-12 li.field.changsha X enter refrain => !OpinionRequired
2026-01-12 li.field.changsha X enter refrain "复检合格，不予公示。" => NotPublished
2026-01-13 wang.credit.changsha S check pass => Checked
2026-01-13 wang.credit.changsha S publish published => Published
2026-01-13 wang.credit.changsha T check pass => Checked
2026-01-13 wang.credit.changsha T publish published => Published
2026-01-13 wang.credit.changsha U check pass => Checked
2026-01-13 wang.credit.changsha U publish published => Published
# 处罚公示尚未结束，不能单独停止。
2026-02-02 party.furong opens repair-spot-check P for 430100 against furong entry=E-@S applicationOn=2026-02-02 => Applied
2026-02-03 wang.credit.changsha P accept accept => Accepted
2026-02-04 li.field.changsha P verifyCorrection verified "已整改，复查合格。" corrected=true recheckPassed=true +recheckReport => Accepted
2026-02-04 wang.credit.changsha P verifyLinks verified linkedToPenalty=true linkedPublicityEnded=false => Verified
2026-02-05 zhao.legal.changsha P legalReview pass "与处罚同步停止。" => Verified
2026-02-05 zhou.head.changsha P decide grant => !ConditionsNotMet 相关
2026-02-05 zhou.head.changsha P decide refuse "处罚公示尚未结束，届时同步停止。" => Refused
2026-04-12 time S => Published
2026-04-13 time M => Completed
2026-04-13 time S => Completed
2026-04-13 time T => Published
2026-04-13 time U => Published
# 处罚公示结束后才公示的，次日停止。
2026-04-14 li.field.changsha opens spot-check-publicity V for 430100 against furong checkNumber=抽2026-11 result=foodSampling checkedOn=2026-01-08 linkedToPenalty=true linkedPenaltyNumber=长市监罚〔2026〕2号 => Entered
2026-04-14 li.field.changsha V enter enter => Entered
2026-04-15 wang.credit.changsha V check pass => Checked
2026-04-15 wang.credit.changsha V publish published => Published
2026-04-16 time V => Completed
2026-04-16 time U => Published
