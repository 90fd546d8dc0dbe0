// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl21 = R"grammar(N	a	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message
N	b	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message/footer
N	c	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common
N	d	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure
N	e	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic
N	f	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific
N	g	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/metadata/generic
N	h	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/metadata/structurespecific
N	i	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/registry
N	j	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/query
P	[A-Za-z0-9_@$\-]+(\.[A-Za-z0-9_@$\-]+)*
P	[A-Za-z0-9_@$\-]+
P	\d{4}\-([ASTQ]\d{1}|[MW]\d{2}|[D]\d{3})(Z|((\+|\-)\d{2}:\d{2}))?
P	(.+Z)|(.{5}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))|(.{5}[^\+\-Z]+)
P	.{5}A1.*
P	.{5}S[1-2].*
P	.{5}T[1-3].*
P	.{5}Q[1-4].*
P	.{5}M(0[1-9]|1[0-2]).*
P	.{5}W(0[1-9]|[1-4][0-9]|5[0-3]).*
P	.{5}D(0[0-9][1-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6]).*
P	\d{4}\-\d{2}\-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?)?(Z|((\+|\-)\d{2}:\d{2}))?/P.+
P	(.{5}02\-(0[1-9]|[1-2][0-9]).+)|(.{5}(04|06|09|11)\-(0[1-9]|[1-2][0-9]|30).+)|(.{5}(01|03|05|07|08|10|12)\-(0[1-9]|[1-2][0-9]|3[0-1]).+)
P	(((\d{2}(04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96))|((00|04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96)00))\-02\-29.+)|(.{5}02\-(([0-1][0-9])|(2[^9])).+)|(.{5}((0[1,3-9])|1[0-2]).+)
P	(.{10}T(24:00:00(\.[0]+)?|((([0-1][0-9])|(2[0-3])):[0-5][0-9]:[0-5][0-9](\.\d+)?))(/|Z|\+|\-).+)|([^T]+/.+)
P	(.+Z/.+)|(.{10}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9]))/.+)|(.{10}[^\+\-Z]+)
P	.+/P(\d+Y)?(\d+M)?(\d+D)?(T.+)?
P	(.+/P.*T(\d+H)?(\d+M)?(\d+(.\d+)?S)?)|(.+/P[^T]+)
P	[A-Za-z][A-Za-z0-9_\-]*
P	(Z)|((\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))
P	[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*
P	[0-9]+(\.[0-9]+)*
V	IDREF
V	string	/0	/1
V	NMTOKEN	=Append	=Replace	=Delete	=Information
V	dateTime
V	date
V	gYear
V	gYearMonth
V	union	4	5	6
V	union	3	7
V	string	/2	/3	/4
V	string	/2	/3	/5
V	string	/2	/3	/6
V	string	/2	/3	/7
V	string	/2	/3	/8
V	string	/2	/3	/9
V	string	/2	/3	/10
V	union	9	10	11	12	13	14	15
V	union	8	16
V	string	/11	/12	/13	/14	/15	/16	/17
V	union	17	18
V	string	=DataStructure	=ConstrainedDataStructure	=Dataflow	=ProvisionAgreement
V	gMonthDay
V	boolean
V	string
V	union	3	4
V	language
V	string	=Error	=Warning	=Information
V	ID
V	string	/0	/1	/18
V	string	=AllDimensions	=TIME_PERIOD
V	union	28	29
V	anyURI
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	NMTOKEN	=Success	=Warning	=Failure
V	integer
V	string	=Full	=DataOnly	=SeriesKeyOnly	=NoData
V	string	=Active	=Added	=Updated	=Deleted
V	string	=Stub	=CompleteStub	=Full
V	string	=Stub	=CompleteStub	=Full	=MatchedItems	=CascadedMatchedItems
V	string	=OrganisationScheme	=AgencyScheme	=DataConsumerScheme	=DataProviderScheme	=OrganisationUnitScheme
V	string	=Constraint	=AttachmentConstraint	=ContentConstraint
V	string	/19
V	string	/0	/20
V	string	/21
V	string	=Allowed	=Actual
V	string	/0	/20	/18
V	string	=Agency	=DataConsumer	=DataProvider	=OrganisationUnit
V	int
V	string	=notEqual	=equal
V	string	=contains	=startsWith	=endsWith	=doesNotContain	=doesNotStartWith	=doesNotEndWith
V	union	48	49
V	NMTOKEN	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange
V	string	=*
V	union	43	52
V	string	/0
V	string	=ConstraintTarget	=DataSetTarget	=IdentifiableObjectTarget	=DimensionDescriptorValuesTarget	=ReportPeriodTarget
V	string	=Any	=Agency	=AgencyScheme	=AttachmentConstraint	=Attribute	=AttributeDescriptor	=Categorisation	=Category	=CategorySchemeMap	=CategoryScheme	=Code	=CodeMap	=Codelist	=CodelistMap	=ComponentMap	=Concept	=ConceptMap	=ConceptScheme	=ConceptSchemeMap	=Constraint	=ConstraintTarget	=ContentConstraint	=CustomType	=CustomTypeScheme	=Dataflow	=DataConsumer	=DataConsumerScheme	=DataProvider	=DataProviderScheme	=DataSetTarget	=DataStructure	=DefinitionScheme	=Dimension	=DimensionDescriptor	=DimensionDescriptorValuesTarget	=GroupDimensionDescriptor	=HierarchicalCode	=HierarchicalCodelist	=Hierarchy	=HybridCodelistMap	=HybridCodeMap	=IdentifiableObjectTarget	=Level	=MeasureDescriptor	=MeasureDimension	=Metadataflow	=MetadataAttribute	=MetadataSet	=MetadataStructure	=MetadataTarget	=NamePersonalisation	=NamePersonalisationScheme	=Organisation	=OrganisationMap	=OrganisationScheme	=OrganisationSchemeMap	=OrganisationUnit	=OrganisationUnitScheme	=PrimaryMeasure	=Process	=ProcessStep	=ProvisionAgreement	=ReportingCategory	=ReportingCategoryMap	=ReportingTaxonomy	=ReportingTaxonomyMap	=ReportingYearStartDay	=ReportPeriodTarget	=ReportStructure	=Ruleset	=RulesetScheme	=StructureMap	=StructureSet	=TimeDimension	=Transformation	=TransformationScheme	=Transition	=UserDefinedOperator	=UserDefinedOperatorScheme	=VtlMapping	=VtlMappingScheme
V	string	=Any	=Source	=Target
V	string	=AgencyScheme	=AttachmentConstraint	=Categorisation	=CategoryScheme	=Codelist	=ConceptScheme	=ContentConstraint	=CustomTypeScheme	=Dataflow	=DataConsumerScheme	=DataProviderScheme	=DataStructure	=HierarchicalCodelist	=Metadataflow	=MetadataStructure	=NamePersonalisationScheme	=OrganisationUnitScheme	=Process	=ProvisionAgreement	=ReportingTaxonomy	=RulesetScheme	=StructureSet	=TransformationScheme	=UserDefinedOperatorScheme	=VtlMappingScheme
V	string	=base	=datastructure	=metadatastructure	=process	=registry	=mapping	=codelist	=categoryscheme	=conceptscheme	=transformation
V	string	=greaterThanOrEqual	=lessThanOrEqual	=greaterThan	=lessThan
V	union	48	60
V	decimal
V	union*	48	60	=equal	=greaterThanOrEqual	=lessThanOrEqual	=greaterThan	=lessThan
V	string	=Any
V	union	21	64
V	string	=Codelist	=ConceptScheme
V	string	=base	=codelist	=categoryscheme	=conceptscheme	=transformation
V	string	=AgencyScheme	=CategoryScheme	=Codelist	=ConceptScheme	=CustomTypeScheme	=DataConsumerScheme	=DataProviderScheme	=NamePersonalisationScheme	=OrganisationUnitScheme	=ReportingTaxonomy	=RulesetScheme	=TransformationScheme	=UserDefinedOperatorScheme	=VtlMappingScheme
V	string	=Dataflow	=DataStructure	=Metadataflow	=MetadataStructure
V	string	=datastructure	=metadatastructure
V	string	=AgencyScheme	=CategoryScheme	=Codelist	=ConceptScheme	=Dataflow	=DataConsumerScheme	=DataProviderScheme	=DataStructure	=HierarchicalCodelist	=Metadataflow	=MetadataStructure	=OrganisationUnitScheme	=ReportingTaxonomy
V	string	=Input	=Output	=Any
V	string	=Dataflow	=Metadataflow
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration
V	union	23	74
V	string	=Basic	=Pivot	=Basic-A2M	=Pivot-A2M
V	union	23	76
V	string	=Basic	=Unpivot	=M2A
V	union	23	78
V	string	=%
V	union	54	80
V	string	=DataStructure	=MetadataStructure
V	NMTOKEN	=Alpha	=AlphaNumeric	=Numeric
V	positiveInteger
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=XHTML
V	duration
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=Month	=MonthDay	=Day	=Duration
V	nonNegativeInteger
V	string	=unbounded
V	union	88	89
V	NMTOKEN	=Mandatory	=Conditional
V	string	=AgencyScheme	=DataConsumerScheme	=DataProviderScheme	=OrganisationUnitScheme
V	string	=Codelist	=HierarchicalCodelist
V	union	1	80
V	union	53	80
V	string	=Code	=HierarchicalCode
V	string	=Attribute	=ConstraintTarget	=DataSetTarget	=Dimension	=IdentifiableObjectTarget	=DimensionDescriptorValuesTarget	=MeasureDimension	=MetadataAttribute	=PrimaryMeasure	=ReportingYearStartDay	=ReportPeriodTarget	=TimeDimension
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=XHTML	=KeyValues	=IdentifiableReference	=DataSetReference	=AttachmentConstraintReference
V	NMTOKEN	=Value	=Name	=Description
V	string	=Dimension	=MeasureDimension	=TimeDimension
T		a:Header.49,a:Structures.50?,b:Footer.51?
T		a:Header.52,a:DataSet.53*,b:Footer.51?
T		a:Header.54,a:DataSet.55*,b:Footer.51?
T		a:Header.56,a:DataSet.57*,b:Footer.51?
T		a:Header.58,a:DataSet.59*,b:Footer.51?
T		a:Header.60,a:MetadataSet.61*,b:Footer.51?
T		a:Header.62,a:MetadataSet.63*,b:Footer.51?
T		a:Header.64,((a:SubmitRegistrationsRequest.65|a:SubmitRegistrationsResponse.66|a:QueryRegistrationRequest.67|a:QueryRegistrationResponse.68|a:SubmitStructureRequest.69|a:SubmitStructureResponse.70|a:SubmitSubscriptionsRequest.71|a:SubmitSubscriptionsResponse.72|a:QuerySubscriptionRequest.73|a:QuerySubscriptionResponse.74|a:NotifyRegistryEvent.75))?,b:Footer.51?
T		a:Header.64,a:SubmitRegistrationsRequest.65
T		a:Header.64,a:SubmitRegistrationsResponse.66,b:Footer.51?
T		a:Header.64,a:QueryRegistrationRequest.67
T		a:Header.64,a:QueryRegistrationResponse.68,b:Footer.51?
T		a:Header.64,a:SubmitStructureRequest.69
T		a:Header.64,a:SubmitStructureResponse.70,b:Footer.51?
T		a:Header.64,a:SubmitSubscriptionsRequest.71
T		a:Header.64,a:SubmitSubscriptionsResponse.72,b:Footer.51?
T		a:Header.64,a:QuerySubscriptionRequest.73
T		a:Header.64,a:QuerySubscriptionResponse.74,b:Footer.51?
T		a:Header.64,a:NotifyRegistryEvent.75
T		a:Header.64,a:Query.76
T		a:Header.64,a:Query.77
T		a:Header.64,a:Query.78
T		a:Header.64,a:Query.79
T		a:Header.64,a:Query.80
T		a:Header.64,a:Query.81
T		a:Header.64,a:Query.82
T		a:Header.64,a:Query.83
T		a:Header.64,a:Query.84
T		a:Header.64,a:Query.85
T		a:Header.64,a:Query.86
T		a:Header.64,a:Query.87
T		a:Header.64,a:Query.88
T		a:Header.64,a:Query.89
T		a:Header.64,a:Query.90
T		a:Header.64,a:Query.91
T		a:Header.64,a:Query.92
T		a:Header.64,a:Query.93
T		a:Header.64,a:Query.94
T		a:Header.64,a:Query.95
T		a:Header.64,a:Query.96
T		a:Header.64,a:Query.97
T		a:Header.64,a:Query.98
T		a:Header.64,a:Query.99
T		a:Header.64,a:Query.100
T		a:Header.64,a:Query.101
T		a:Header.64,a:Query.102
T		a:Header.64,a:Query.103
T		a:Header.64,a:Query.104
T		a:ErrorMessage.105+
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Source.111*
T		d:OrganisationSchemes.112?,d:Dataflows.113?,d:Metadataflows.114?,d:CategorySchemes.115?,d:Categorisations.116?,d:Codelists.117?,d:HierarchicalCodelists.118?,d:Concepts.119?,d:MetadataStructures.120?,d:DataStructures.121?,d:StructureSets.122?,d:ReportingTaxonomies.123?,d:Processes.124?,d:Constraints.125?,d:ProvisionAgreements.126?,d:CustomTypes.127?,d:VtlMappings.128?,d:NamePersonalisations.129?,d:Rulesets.130?,d:Transformations.131?,d:UserDefinedOperators.132?
T		b:Message.133+
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.134+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:ReportingBegin.138?,a:ReportingEnd.138?,a:EmbargoDate.137?,a:Source.111*
T	action?2 publicationPeriod?19 publicationYear?5 reportingBeginDate?8 reportingEndDate?8 setID?1 structureRef!0 validFromDate?3 validToDate?3	c:Annotations.139?,e:DataProvider.135?,e:Attributes.140?,e:Group.141*,((e:Series.142+|e:Obs.143+))?
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.144,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:ReportingBegin.138?,a:ReportingEnd.138?,a:EmbargoDate.137?,a:Source.111*
T	action?2 publicationPeriod?19 publicationYear?5 reportingBeginDate?8 reportingEndDate?8 setID?1 structureRef!0 validFromDate?3 validToDate?3	c:Annotations.139?,e:DataProvider.135?,e:Attributes.140?,e:Group.141*,((e:Series.145+))?
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.146+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:ReportingBegin.138?,a:ReportingEnd.138?,a:EmbargoDate.137?,a:Source.111*
T	REPORTING_YEAR_START_DAY?21 f:action?2 f:dataScope!20 f:publicationPeriod?19 f:publicationYear?5 f:reportingBeginDate?8 f:reportingEndDate?8 f:setID?1 f:structureRef!0 f:validFromDate?3 f:validToDate?3 *local @	c:Annotations.139?,-:DataProvider.135?,-:Group.147*,((-:Series.148+|-:Obs.149+))?
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.150+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:ReportingBegin.138?,a:ReportingEnd.138?,a:EmbargoDate.137?,a:Source.111*
T	REPORTING_YEAR_START_DAY?21 f:action?2 f:dataScope!20 f:publicationPeriod?19 f:publicationYear?5 f:reportingBeginDate?8 f:reportingEndDate?8 f:setID?1 f:structureRef!0 f:validFromDate?3 f:validToDate?3 *local @	c:Annotations.139?,-:DataProvider.135?,-:Group.147*,((-:Series.151+))?
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.152+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:Source.111*
T	action?2 publicationPeriod?19 publicationYear?5 reportingBeginDate?8 reportingEndDate?8 setID?1 structureRef!0 validFromDate?3 validToDate?3	c:Annotations.139?,c:Name.111*,g:DataProvider.135?,g:Report.153+
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.154+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:Source.111*
T	h:action?2 h:publicationPeriod?19 h:publicationYear?5 h:reportingBeginDate?8 h:reportingEndDate?8 h:setID?1 h:structureRef!0 h:validFromDate?3 h:validToDate?3 @	c:Annotations.139?,c:Name.111*,-:DataProvider.135?,-:Report.155+
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110
T		i:RegistrationRequest.156+
T		i:RegistrationStatus.157+
T	returnConstraints?22	i:QueryType.158,(i:All.159|i:ProvisionAgreement.160|i:DataProvider.135|i:Dataflow.161|i:Metadataflow.162),i:ReferencePeriod.163?,((i:DataKeySet.164|i:MetadataKeySet.165|i:CubeRegion.166|i:MetadataTargetRegion.167))*
T		i:StatusMessage.168,i:QueryResult.169*
T	action?2 externalDependencies?22	(i:StructureLocation.170|d:Structures.50),i:SubmittedStructure.171*
T		i:SubmissionResult.172+
T		i:SubscriptionRequest.173+
T		i:SubscriptionStatus.174+
T		i:Organisation.175
T		i:StatusMessage.168,i:Subscription.176*
T		i:EventTime.137,(i:ObjectURN.170|i:RegistrationID.106),i:SubscriptionURN.170,i:EventAction.136,((i:StructuralEvent.177|i:RegistrationEvent.178))?
T		j:ReturnDetails.179,j:DataWhere.180
T		j:ReturnDetails.181,j:DataWhere.180
T		j:ReturnDetails.182,j:DataWhere.180
T		j:ReturnDetails.183,j:DataWhere.180
T		j:ReturnDetails.184,j:MetadataParameters.185
T		j:DataStructure.186
T		j:MetadataStructure.152
T		j:ReturnDetails.187,j:StructuresWhere.188
T		j:ReturnDetails.187,j:DataflowWhere.189
T		j:ReturnDetails.187,j:MetadataflowWhere.190
T		j:ReturnDetails.187,j:DataStructureWhere.191
T		j:ReturnDetails.187,j:MetadataStructureWhere.192
T		j:ReturnDetails.193,j:CategorySchemeWhere.194
T		j:ReturnDetails.193,j:ConceptSchemeWhere.195
T		j:ReturnDetails.193,j:CodelistWhere.196
T		j:ReturnDetails.187,j:HierarchicalCodelistWhere.197
T		j:ReturnDetails.193,j:OrganisationSchemeWhere.198
T		j:ReturnDetails.193,j:ReportingTaxonomyWhere.199
T		j:ReturnDetails.187,j:StructureSetWhere.200
T		j:ReturnDetails.187,j:ProcessWhere.201
T		j:ReturnDetails.187,j:CategorisationWhere.202
T		j:ReturnDetails.187,j:ProvisionAgreementWhere.203
T		j:ReturnDetails.187,j:ConstraintWhere.204
T		j:ReturnDetails.187,j:TransformationSchemeWhere.205
T		j:ReturnDetails.187,j:VtlMappingSchemeWhere.206
T		j:ReturnDetails.187,j:NamePersonalisationSchemeWhere.207
T		j:ReturnDetails.187,j:RulesetSchemeWhere.208
T		j:ReturnDetails.187,j:UserDefinedOperatorSchemeWhere.209
T		j:ReturnDetails.187,j:CustomTypeSchemeWhere.210
T	code!23	c:Text.111+
T		=1
T		=22
T		=24
T	id!1	c:Name.111*,a:Contact.211*,a:Timezone.212?
T	id!1	c:Name.111*,a:Contact.211*
T	xml:lang?25	=23
T		((d:AgencyScheme.213|d:DataConsumerScheme.214|d:DataProviderScheme.215|d:OrganisationUnitScheme.216))+	d:AgencyScheme@id=AGENCIES@agencyID@version=1.0	d:DataConsumerScheme@id=DATA_CONSUMERS@agencyID@version=1.0	d:DataProviderScheme@id=DATA_PROVIDERS@agencyID@version=1.0	d:OrganisationUnitScheme@id@agencyID@version=1.0
T		d:Dataflow.217+	d:Dataflow@id@agencyID@version=1.0
T		d:Metadataflow.218+	d:Metadataflow@id@agencyID@version=1.0
T		d:CategoryScheme.219+	d:CategoryScheme@id@agencyID@version=1.0
T		d:Categorisation.220+	d:Categorisation@id@agencyID@version=1.0
T		d:Codelist.221+	d:Codelist@id@agencyID@version=1.0
T		d:HierarchicalCodelist.222+	d:HierarchicalCodelist@id@agencyID@version=1.0
T		d:ConceptScheme.223*	d:ConceptScheme@id@agencyID@version=1.0
T		d:MetadataStructure.224+	d:MetadataStructure@id@agencyID@version=1.0
T		d:DataStructure.225+	d:DataStructure@id@agencyID@version=1.0
T		d:StructureSet.226+	d:StructureSet@id@agencyID@version=1.0
T		d:ReportingTaxonomy.227+	d:ReportingTaxonomy@id@agencyID@version=1.0
T		d:Process.228+	d:Process@id@agencyID@version=1.0
T		((d:AttachmentConstraint.229|d:ContentConstraint.230))+	d:AttachmentConstraint@id@agencyID@version=1.0	d:ContentConstraint@id@agencyID@version=1.0
T		d:ProvisionAgreement.231+	d:ProvisionAgreement@id@agencyID@version=1.0
T		d:CustomTypeScheme.232+	d:CustomTypeScheme@id@agencyID@version=1.0
T		d:VtlMappingScheme.233+	d:VtlMappingScheme@id@agencyID@version=1.0
T		d:NamePersonalisationScheme.234+	d:NamePersonalisationScheme@id@agencyID@version=1.0
T		d:RulesetScheme.235+	d:RulesetScheme@id@agencyID@version=1.0
T		d:TransformationScheme.236+	d:TransformationScheme@id@agencyID@version=1.0
T		d:UserDefinedOperatorScheme.237+	d:UserDefinedOperatorScheme@id@agencyID@version=1.0
T	code!23 severity?26	c:Text.111+
T	dimensionAtObservation!30 serviceURL?31 structureID!27 structureURL?31	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T		(-:Ref.239,-:URN.170?|-:URN.170)
T		=2
T		=3
T		=19
T		c:Annotation.240+
T		e:Value.241+
T	type!1	c:Annotations.139?,e:GroupKey.140?,e:Attributes.140
T		c:Annotations.139?,e:SeriesKey.140,e:Attributes.140?,e:Obs.242*
T		c:Annotations.139?,e:ObsKey.140,e:ObsValue.243?,e:Attributes.140?
T	dimensionAtObservation!=TIME_PERIOD serviceURL?31 structureID!27 structureURL?31	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T		c:Annotations.139?,e:SeriesKey.140,e:Attributes.140?,e:Obs.244*
T	dimensionAtObservation!30 explicitMeasures?22 namespace!31 schemaURL?31 serviceURL?31 structureID!27 structureURL?31	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T	REPORTING_YEAR_START_DAY?21 type?1 *local @	c:Annotations.139?
T	REPORTING_YEAR_START_DAY?21 TIME_PERIOD?19 *local @	c:Annotations.139?,-:Obs.149*
T	OBS_VALUE?23 REPORTING_YEAR_START_DAY?21 TIME_PERIOD?19 type?1 *local @	c:Annotations.139?
T	dimensionAtObservation!=TIME_PERIOD namespace!31 schemaURL?31 serviceURL?31 structureID!27 structureURL?31	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T	REPORTING_YEAR_START_DAY?21 *local	c:Annotations.139?,-:Obs.245*
T	schemaURL?31 serviceURL?31 structureID!27 structureURL?31	(c:ProvisionAgrement.160|c:StructureUsage.162|c:Structure.246)
T	id!1	c:Annotations.139?,g:Target.247,g:AttributeSet.248
T	namespace!31 schemaURL?31 serviceURL?31 structureID!27 structureURL?31	(c:ProvisionAgrement.160|c:StructureUsage.162|c:Structure.246)
T	id?1 @	c:Annotations.139?,-:Target.249,-:AttributeSet.250
T	action!2	i:Registration.251
T		i:Registration.251,i:StatusMessage.168
T		=32
T		
T		(-:Ref.252,-:URN.170?|-:URN.170)
T		(-:Ref.253,-:URN.170?|-:URN.170)
T		(-:Ref.254,-:URN.170?|-:URN.170)
T	endTime!3 startTime!3	
T	isIncluded!22	d:Key.255+
T	isIncluded!22	d:Key.256+
T	include?22	c:KeyValue.257*,c:Attribute.258*
T	include?22 metadataTarget!1 report!1	c:KeyValue.259*,c:Attribute.260*
T	status!33	i:MessageText.261*
T	timeSeriesMatch!22	(i:DataResult.262|i:MetadataResult.262)
T		=31
T	action?2 externalDependencies?22	i:MaintainableObject.263
T		i:SubmittedStructure.171,i:StatusMessage.168
T	action!2	i:Subscription.176
T		i:SubscriptionURN.170?,i:SubscriberAssignedID.106?,i:StatusMessage.168
T		(-:Ref.264,-:URN.170?|-:URN.170)
T		i:Organisation.175,i:RegistryURN.170?,i:NotificationMailTo.265*,i:NotificationHTTP.265*,i:SubscriberAssignedID.106?,i:ValidityPeriod.266,i:EventSelector.267
T		(d:Structures.50)
T		i:Registration.251
T	defaultLimit?34 detail?35 observationAction?36	j:FirstNObservations.268?,j:LastNObservations.268?,j:Structure.269*
T		j:DataSetID.270?,j:DataProvider.135?,j:DataStructure.238?,j:Dataflow.161?,j:ProvisionAgreement.160?,j:Category.271*,j:Updated.272{0,2},j:ConceptValue.273*,j:RepresentationValue.274*,j:DimensionValue.275*,j:TimeDimensionValue.276?,j:AttributeValue.277*,j:PrimaryMeasureValue.278?,j:AttachmentConstraint.279*,j:TimeFormat.280?,j:Or.281*
T	defaultLimit?34 detail?35 observationAction?36	j:FirstNObservations.268?,j:LastNObservations.268?,j:Structure.134*
T	defaultLimit?34 detail?35 observationAction?36	j:FirstNObservations.268?,j:LastNObservations.268?,j:Structure.144*
T	defaultLimit?34 detail?35 observationAction?36	j:FirstNObservations.268?,j:LastNObservations.268?,j:Structure.282*
T	defaultLimit?34 detail?23	
T		j:MetadataSetID.270?,j:DataProvider.135?,j:MetadataStructure.246?,j:Metadataflow.162?,j:ProvisionAgreement.160*,j:Category.271*,j:Updated.272?,j:ConceptValue.273*,j:RepresentationValue.274*,j:MetadataTargetValue.283?,j:ReportStructureValue.284?,j:AttachmentConstraint.279*,j:AttachedObject.285*,j:AttachedDataKey.255?,j:AttachedDataSet.286?,j:AttachedReportingPeriod.272?,j:Or.287*
T	dimensionAtObservation!30 explicitMeasures?22 processConstraints?22 serviceURL?31 structureID!27 structureURL?31 timeSeries?22	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T	defaultLimit?34 detail?37 returnMatchedArtefact?22	j:References.288
T	type?=Any	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?
T	type?=Dataflow	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:Structure.238?
T	type?=Metadataflow	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:Structure.246?
T	type?=DataStructure	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:UsedConcept.293*,j:UsedRepresentation.294*,(j:GroupWhere.295)*,j:AttributeWhere.296*,j:DimensionWhere.296*,j:MeasureDimensionWhere.297?,j:TimeDimensionWhere.298?,j:PrimaryMeasureWhere.299?
T	type?=MetadataStructure	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:UsedConcept.293*,j:UsedRepresentation.300*,j:MetadataTargetWhere.301*,j:TargetObjectWhere.302*,j:ReportStructureWhere.303*,j:MetadataAttributeWhere.304*
T	defaultLimit?34 detail?38 returnMatchedArtefact?22	j:References.288
T	type?=CategoryScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:CategoryWhere.305)*
T	type?=ConceptScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:ConceptWhere.306)*
T	type?=Codelist	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:CodeWhere.307)*
T	type?=HierarchicalCodelist	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:IncludedCodelist.308*
T	type?39	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:OrganisationWhere.309)*
T	type?=ReportingTaxonomy	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:ReportingCategoryWhere.310)*
T	type?=StructureSet	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:RelatedStructures.311*,j:MappedObject.312*
T	type?=Process	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:ProcessStepWhere.313*
T	type?=Categorisation	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:CategoryScheme.314?,j:TargetCategory.271?,j:ObjectReference.285?,j:CategorisedObjectType.315*
T	type?=ProvisionAgreement	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:StructureUsage.316?,j:DataProvider.135?
T	allowable?22 type?40	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,j:ConstraintAttachmentWhere.317?
T	type?=TransformationScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:TransformationWhere.318)*,j:VtlVersion.291?,j:VtlMappingScheme.319?,j:NamePersonalisationScheme.320?,j:CustomTypeScheme.321?,j:RulesetScheme.322?,j:UserDefinedOperatorScheme.323?
T	type?=VtlMappingScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:VtlMappingWhere.324)*
T	type?=NamePersonalisationScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:NamePersonalisationWhere.324)*,j:VtlVersion.291?
T	type?=RulesetScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:RulesetWhere.324)*,j:VtlVersion.291?
T	type?=UserDefinedOperatorScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:UserDefinedOperatorWhere.324)*,j:VtlVersion.291?
T	type?=CustomTypeScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.107?,j:AgencyID.292?,(j:CustomTypeWhere.324)*,j:VtlVersion.291?
T		c:Name.111*,a:Department.111*,a:Role.111*,((a:Telephone.325|a:Fax.325|a:X400.325|a:URI.170|a:Email.325))*
T		=41
T	agencyID!42 id!=AGENCIES isExternalReference?22 isFinal?=false isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?=1.0	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Agency.326)*	d:Agency@id
T	agencyID!42 id!=DATA_CONSUMERS isExternalReference?22 isFinal?=false isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?=1.0	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:DataConsumer.327)*	d:DataConsumer@id
T	agencyID!42 id!=DATA_PROVIDERS isExternalReference?22 isFinal?=false isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?=1.0	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:DataProvider.327)*	d:DataProvider@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:OrganisationUnit.328)*	d:OrganisationUnit@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Structure.238?
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Structure.246?
T	agencyID!42 id!28 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Category.329)*	d:Category@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Source.285,d:Target.271)?
T	agencyID!42 id!28 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Code.330)*	d:Code@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,d:IncludedCodelist.331*,d:Hierarchy.332*	d:Hierarchy@id	d:IncludedCodelistReference@alias
T	agencyID!42 id!28 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Concept.333)*	d:Concept@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:MetadataStructureComponents.334)?
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:DataStructureComponents.335)?
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,d:RelatedStructure.311*,((d:OrganisationSchemeMap.336|d:CategorySchemeMap.337|d:CodelistMap.338|d:ConceptSchemeMap.339|d:ReportingTaxonomyMap.340|d:HybridCodelistMap.341|d:StructureMap.342))*	d:CategorySchemeMap@id	d:CodelistMap@id	d:ConceptsMap@id	d:OrganisationSchemeMap@id	d:StructureMap@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:ReportingCategory.343)*	d:ReportingCategory@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,d:ProcessStep.344*	d:ProcessStep@id	d:Transition@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,d:ConstraintAttachment.345?,((d:DataKeySet.164|d:MetadataKeySet.165))*
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 type?44 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,d:ConstraintAttachment.346?,((d:DataKeySet.164|d:MetadataKeySet.165|d:CubeRegion.166|d:MetadataTargetRegion.167))*,d:ReleaseCalendar.347?,d:ReferencePeriod.163?
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,d:StructureUsage.316,d:DataProvider.135
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:CustomType.348)*	d:CustomtType@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:VtlMapping.349)*	d:VtlMapping@id	d:VtlMapping@alias
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:NamePersonalisation.350)*	d:NamePersonalisation@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Ruleset.351)*,d:VtlMappingScheme.319?	d:Ruleset@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Transformation.352)*,d:VtlMappingScheme.319?,d:NamePersonalisationScheme.320?,d:CustomTypeScheme.321?,d:RulesetScheme.322*,d:UserDefinedOperatorScheme.323*	d:Transformation@id
T	agencyID!42 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?31 structureURL?31 uri?31 urn?31 validFrom?3 validTo?3 version?43 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:UserDefinedOperator.353)*,d:VtlMappingScheme.319?,d:RulesetScheme.322*	d:UserDefinedOperator@id
T		(-:Ref.354,-:URN.170?|-:URN.170)
T	agencyID!42 class?=DataProvider id!1 local?=false maintainableParentID!1 maintainableParentVersion?43 package?=base	
T	id?23	c:AnnotationTitle.325?,c:AnnotationType.325?,c:AnnotationURL.170?,c:AnnotationText.111*
T	id!28 value!23	
T		c:Annotations.139?,e:ObsDimension.355,e:ObsValue.243?,e:Attributes.140?
T	id?=OBS_VALUE value!23	
T		c:Annotations.139?,e:ObsDimension.356,e:ObsValue.243?,e:Attributes.140?
T	OBS_VALUE?23 REPORTING_YEAR_START_DAY?21 TIME_PERIOD!19 *local @	c:Annotations.139?
T		(-:Ref.357,-:URN.170?|-:URN.170)
T	id!1	g:ReferenceValue.358+	*@id
T		g:ReportedAttribute.359+
T	id?1 @	-:ReferenceValue.360+
T		*any
T	id?1 indexAttributes?22 indexDataSet?22 indexReportingPeriod?22 indexTimeSeries?22 lastUpdated?3 validFrom?3 validTo?3	i:ProvisionAgreement.160,i:Datasource.361
T	agencyID!42 class?=ProvisionAgreement id!1 local?=false package?=registry version?43	
T	agencyID!42 class?=Dataflow id!1 local?=false package?=datastructure version?43	
T	agencyID!42 class?=Metadataflow id!1 local?=false package?=metadatastructure version?43	
T	include?=true	c:KeyValue.362+
T	include?=true metadataTarget!1 report!1	c:KeyValue.363+
T	id!45 include?22	(c:Value.364+|c:TimeRange.272)
T	id!45 include?22	((c:Value.364+|c:TimeRange.272))?
T	id!45 include?22	(c:Value.325+|c:DataSet.286+|c:DataKey.255+|c:Object.285+|c:TimeRange.272)
T	id!42 include?22	((c:Value.364+|c:TimeRange.272))?
T	code?23	c:Text.111+
T		i:Registration.251,i:ContentConstraint.365*
T		(-:Ref.366,-:URN.170?|-:URN.170)
T	agencyID!42 class?46 id!1 local?=false maintainableParentID!1 maintainableParentVersion?43 package?=base @	
T	isSOAP?22	=31
T		i:StartDate.367,i:EndDate.367
T		((i:StructuralRepositoryEvents.368|i:DataRegistrationEvents.369|i:MetadataRegistrationEvents.370)){1,3}	*@TYPE
T		=47
T	dimensionAtObservation!30 explicitMeasures?22 serviceURL?31 structureID!27 structureURL?31	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T	operator?50	=1
T		(-:Ref.371,-:URN.170?|-:URN.170)
T		(c:BeforePeriod.372|c:AfterPeriod.372|c:StartPeriod.372,c:EndPeriod.372)
T		j:Concept.293,(j:NumericValue.373{1,2}|j:TextValue.290+|j:TimeValue.374{1,2}|j:Value.375)
T	value!23	j:Codelist.308
T		j:ID.376,(j:NumericValue.373{1,2}|j:TimeValue.374{1,2}|j:Value.375)
T		j:ID.376?,(j:TimeValue.374{1,2})
T		j:ID.376,(j:NumericValue.373{1,2}|j:TextValue.290|j:TimeValue.374{1,2}|j:Value.375)
T		j:ID.376?,(j:NumericValue.373{1,2}|j:TextValue.290|j:TimeValue.374{1,2}|j:Value.375)
T		(-:Ref.377,-:URN.170?|-:URN.170)
T		=51
T		j:DataSetID.270*,j:DataProvider.135*,j:DataStructure.238*,j:Dataflow.161*,j:ProvisionAgreement.160*,j:Category.271*,j:Updated.272{0,2},j:ConceptValue.273*,j:RepresentationValue.274*,j:DimensionValue.275*,j:TimeDimensionValue.276*,j:AttributeValue.277*,j:PrimaryMeasureValue.278*,j:AttachmentConstraint.279*,j:TimeFormat.280*,j:And.180*
T	dimensionAtObservation!=TIME_PERIOD explicitMeasures?22 serviceURL?31 structureID!27 structureURL?31	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T		j:ID.376,j:TargetObjectValue.378*
T		j:ID.376,j:MetadataAttributeValue.379*
T		(-:Ref.380,-:URN.170?|-:URN.170)
T		c:DataProvider.135,c:ID.106
T		j:MetadataSetID.270*,j:DataProvider.135*,j:MetadataStructure.246*,j:Metadataflow.162*,j:ProvisionAgreement.160*,j:Category.271*,j:Updated.272*,j:ConceptValue.273*,j:RepresentationValue.274*,j:MetadataTargetValue.283*,j:ReportStructureValue.284*,j:AttachmentConstraint.279*,j:AttachedObject.285*,j:AttachedDataKey.255*,j:AttachedDataSet.286*,j:AttachedReportingPeriod.272*,j:And.185*
T	detail?37 processConstraints?22	(j:None.159|j:All.159|j:Parents.159|j:ParentsAndSiblings.159|j:Children.159|j:Descendants.159|j:SpecificObjects.381)
T		j:Type.382?,j:Title.382?,j:Text.290?
T	operator?50 xml:lang?25	=23
T		=53
T	operator?50	=54
T		(-:Ref.383,-:URN.170?|-:URN.170)
T		(-:Ref.384,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:ID.270?,(j:GroupDimensionWhere.296)*,j:AttachmentConstraint.279?
T		j:Annotation.289?,j:ID.270?,j:ConceptIdentity.293?,j:Enumeration.308?,j:Role.293*
T		j:Annotation.289?,j:ID.270?,j:ConceptIdentity.293?,j:Enumeration.385?,j:Role.293*
T		j:Annotation.289?,j:ConceptIdentity.293?
T		j:Annotation.289?,j:ConceptIdentity.293?,j:Enumeration.308?
T		(-:Ref.386,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:ID.270?,(j:TargetObjectWhere.302)*
T	targetClass?56 type?55	j:Annotation.289?,j:ID.270?,j:Enumeration.300?
T		j:Annotation.289?,j:ID.270?,(j:MetadataAttributeWhere.304)*
T		j:Annotation.289?,j:ID.270?,j:Enumeration.308?,j:MetadataAttributeWhere.304*
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,(((j:CategoryWhere.305)+))?
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,((j:Parent.387))?,j:Enumeration.308?
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,((j:Parent.388))?
T		(-:Ref.389,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,((j:Parent.390))?
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,(((j:ReportingCategoryWhere.310)+))?,(j:ProvisioningMetadata.316*|j:StructuralMetadata.391*)
T		(-:Ref.392,-:URN.170?|-:URN.170)
T	type?57	(-:Ref.393,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:URN.170?,j:ID.270?,j:InputOrOutputObject.394*,j:ProcessStepWhere.313*
T		(-:Ref.395,-:URN.170?|-:URN.170)
T		=56
T		(-:Ref.396,-:URN.170?|-:URN.170)
T		((j:DataProvider.135|j:Dataflow.161|j:DataStructure.238|j:Metadataflow.162|j:MetadataStructure.246|j:ProvisionAgreement.160|j:DataSet.286|j:MetadataSet.286|j:DataSourceURL.170))+
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,j:IdentifiableArtefact.285*
T		(-:Ref.397,-:URN.170?|-:URN.170)
T		(-:Ref.398,-:URN.170?|-:URN.170)
T		(-:Ref.399,-:URN.170?|-:URN.170)
T		(-:Ref.400,-:URN.170?|-:URN.170)
T		(-:Ref.401,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?
T		=23
T	id!28 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Contact.402*
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Contact.402*
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,((d:Parent.390))?,d:Contact.402*
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,(((d:Category.329)+))?	d:Category@id
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,((d:Parent.388))?
T	alias?1	(-:Ref.389,-:URN.170?|-:URN.170)
T	id!1 leveled?22 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:HierarchicalCode.403+,d:Level.404?	d:HierarchicalCode@id	//d:Level@id
T	id!28 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,((d:Parent.387))?,d:CoreRepresentation.405?,d:ISOConceptReference.406?
T		d:MetadataTarget.407+,d:ReportStructure.408+	d:MetadataTarget@id	d:ReportStructure@id
T		d:DimensionList.409,d:Group.410*,d:AttributeList.411?,d:MeasureList.412	d:Group|d:DimensionList/d:Dimension|d:DimensionList/d:TimeDimension|d:DimensionList/d:MeasureDimension|d:AttributeList/d:Attribute|d:AttributeList/d:ReportingYearStartDay|d:MeasureList/d:PrimaryMeasure@id
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.413,d:Target.413,(d:OrganisationMap.414)+
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.314,d:Target.314,(d:CategoryMap.415)+
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.308,d:Target.308,(d:CodeMap.416)+
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.385,d:Target.385,(d:ConceptMap.417)+
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.418,d:Target.418,(d:ReportingCategoryMap.419)+
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.420,d:Target.420,d:HybridCodeMap.421+
T	id!1 isExtension?22 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.311,d:Target.311,d:ComponentMap.422+
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,(((d:ReportingCategory.343)+))?,(d:StructuralMetadata.391*|d:ProvisioningMetadata.316*)	d:ReportingCategory@id
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Input.423*,d:Output.423*,d:Computation.424?,d:Transition.425*,d:ProcessStep.344*	d:ProcessStep@id
T		(d:DataSet.286+|d:MetadataSet.286+|d:SimpleDataSource.170+|(d:DataStructure.238+|d:MetadataStructure.246+|d:Dataflow.161+|d:Metadataflow.162+|d:ProvisionAgreement.160+))
T		(d:DataProvider.135|d:DataSet.286|d:MetadataSet.286|d:SimpleDataSource.170|(d:DataStructure.238+,d:QueryableDataSource.426*|d:MetadataStructure.246+,d:QueryableDataSource.426*|d:Dataflow.161+,d:QueryableDataSource.426*|d:Metadataflow.162+,d:QueryableDataSource.426*|d:ProvisionAgreement.160+,d:QueryableDataSource.426*))
T		d:Periodicity.325,d:Offset.325,d:Tolerance.325
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:VtlScalarType.325,d:DataType.427,d:VtlLiteralFormat.325?,d:OutputFormat.325?,d:NullValue.325?
T	alias!23 id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,((d:Dataflow.161|d:GenericDataflow.159),d:ToVtlMapping.428?,d:FromVtlMapping.429?|d:Codelist.308|d:ConceptScheme.385|d:Concept.293)
T	id!1 uri?31 urn?31 vtlArtefact!23	c:Annotations.139?,c:Name.111+,c:Description.111*,d:VtlDefaultName.325,d:PersonalisedName.325
T	id!1 rulesetScope!23 rulesetType!23 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:RulesetDefinition.325
T	id!1 isPersistent!22 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Expression.325,d:Result.325
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:OperatorDefinition.325
T	agencyID!42 class?=DataStructure id!1 local?=false package?=datastructure version?43	
T	id?28 value!23	
T	id?=TIME_PERIOD value!19	
T	agencyID!42 class?=MetadataStructure id!1 local?=false package?=metadatastructure version?43	
T	id!1	(g:ObjectReference.285|g:DataKey.255|g:DataSetReference.286|g:ConstraintContentReference.279|g:ReportPeriod.138)
T	id!1 value?23	c:Annotations.139?,((c:Text.111+|c:StructuredText.430+))?,g:AttributeSet.248?
T	id?1 @	(-:ObjectReference.431|-:DataKey.255|-:DataSetReference.286|-:ConstraintContentReference.279|-:ReportPeriod.138)
T		((i:SimpleDataSource.170|i:QueryableDataSource.432)){1,2}	*@TYPE
T	id!45 include?=true	c:Value.325
T	id!45 include?=true	(c:Value.325|c:DataSet.286|c:DataKey.255|c:Object.285)
T	cascadeValues?22	=23
T		(-:Ref.433,-:URN.170?|-:URN.170)
T	agencyID!42 class!58 id!1 local?=false package!59 version?43	
T		=4
T	TYPE?=STRUCTURE	i:AgencyID.434+,(i:AllEvents.159|((i:AgencyScheme.435|i:DataConsmerScheme.435|i:DataProviderScheme.435|i:OrganisationUnitScheme.435|i:Dataflow.435|i:Metadataflow.435|i:CategoryScheme.435|i:Categorisation.436|i:Codelist.435|i:HierarchicalCodelist.435|i:ConceptScheme.435|i:MetadataStructureDefinition.435|i:KeyFamily.435|i:StructureSet.435|i:ReportingTaxonomy.435|i:Process.435|i:AttachmentConstraint.435|i:ContentConstraint.435|i:ProvisionAgreement.435|i:TransformationScheme.435|i:NameAliasScheme.435|i:NamePersonalisationScheme.435|i:RulesetScheme.435|i:UserDefinedOperatorScheme.435))+)
T	TYPE?=DATA	(i:AllEvents.159|((i:RegistrationID.106|i:ProvisionAgreement.160|i:DataProvider.135|i:DataflowReference.437|i:KeyFamilyReference.437|i:Category.271))+)
T	TYPE?=METADATA	(i:AllEvents.159|((i:RegistrationID.106|i:ProvisionAgreement.160|i:DataProvider.135|i:MetadataflowReference.437|i:MetadataStructureDefinitionReference.437|i:Category.271))+)
T	agencyID!42 class?=Category id!54 local?=false maintainableParentID!1 maintainableParentVersion?43 package?=categoryscheme	
T	isInclusive?22	=19
T	operator?61	=62
T	operator?63 reportingYearStartDay?65	=19
T	operator?48	=23
T		=28
T	agencyID!42 class?=AttachmentConstraint id!1 local?=false package?=registry version?43	
T		j:ID.376,(j:DataSet.286|j:DataKey.255|j:Object.285|j:TimeValue.374{1,2})
T		j:ID.376,((j:Value.375|j:TextValue.290+|j:NumericValue.373{1,2}|j:TimeValue.374{1,2}))?,j:MetadataAttributeValue.379*
T	agencyID!42 class!56 containerID?54 id!54 local?=false maintainableParentID?1 maintainableParentVersion?43 package!59 version?43	
T		((c:AgencyScheme.159?|c:AttachmentConstraint.159?|c:Categorisation.159?|c:CategoryScheme.159?|c:Codelist.159?|c:ConceptScheme.159?|c:ContentConstraint.159?|c:Dataflow.159?|c:DataConsumerScheme.159?|c:DataProviderScheme.159?|c:DataStructure.159?|c:HierarchicalCodelist.159?|c:Metadataflow.159?|c:MetadataStructure.159?|c:NamePersonalisationScheme.159?|c:OrganisationUnitScheme.159?|c:Process.159?|c:ProvisionAgreement.159?|c:ReportingTaxonomy.159?|c:RulesetScheme.159?|c:StructureSet.159?|c:TransformationScheme.159?|c:UserDefinedOperatorScheme.159?|c:VtlMappingScheme.159?))*
T	operator?50	=23
T	agencyID!42 class?=Concept id!1 local?=false maintainableParentID!1 maintainableParentVersion?43 package?=conceptscheme	
T	agencyID!42 class!66 id!1 local?=false package!67 version?43	
T		(-:Ref.438,-:URN.170?|-:URN.170)
T	agencyID!42 class!68 id!1 local?=false package!67 version?43	
T		-:Ref.439
T		-:Ref.440
T	agencyID!42 class?=Codelist id!1 local?=false package?=codelist version?43	
T		-:Ref.441
T		(-:Ref.442,-:URN.170?|-:URN.170)
T	agencyID!42 class!69 id!1 local?=false package!70 version?43	
T	agencyID!42 class!71 id!1 local?=false package!59 version?43	
T	type?72	j:ObjectReference.285
T	agencyID!42 class?=CategoryScheme id!1 local?=false package?=categoryscheme version?43	
T	agencyID!42 class!73 id!1 local?=false package!70 version?43	
T	agencyID!42 class?=VtlMappingScheme id!1 local?=false package?=transformation version?43	
T	agencyID!42 class?=NamePersonalisationScheme id!1 local?=false package?=transformation version?43	
T	agencyID!42 class?=CustomTypeScheme id!1 local?=false package?=transformation version?43	
T	agencyID!42 class?=RulesetScheme id!1 local?=false package?=transformation version?43	
T	agencyID!42 class?=UserDefinedOperatorScheme id!1 local?=false package?=transformation version?43	
T	id?1	c:Name.111*,d:Department.111*,d:Role.111*,((d:Telephone.325|d:Fax.325|d:X400.325|d:URI.170|d:Email.325))*
T	id!1 uri?31 urn?31 validFrom?3 validTo?3 version?43	c:Annotations.139?,(d:Code.443|d:CodelistAliasRef.106,d:CodeID.388),d:HierarchicalCode.403*,d:Level.444?	d:HierarchicalCode@id
T	id!1 uri?31 urn?31	c:Annotations.139?,c:Name.111+,c:Description.111*,d:CodingFormat.445?,d:Level.404?
T		(d:TextFormat.446|d:Enumeration.308,d:EnumerationFormat.447?)
T		d:ConceptAgency.325,d:ConceptSchemeID.325,d:ConceptID.325
T	id!1 uri?31 urn?31	c:Annotations.139?,((d:KeyDescriptorValuesTarget.448|d:DataSetTarget.449|d:ConstraintContentTarget.450|d:ReportPeriodTarget.451|d:IdentifiableObjectTarget.452))+	*@id
T	id!1 uri?31 urn?31	c:Annotations.139?,(d:MetadataAttribute.453)+,d:MetadataTarget.454+	d:MetadataAttribute@id
T	id?=DimensionDescriptor uri?31 urn?31	c:Annotations.139?,((d:Dimension.455|d:MeasureDimension.456|d:TimeDimension.457))+	d:MeasureDimension@type=MeasureDimension
T	id!1 uri?31 urn?31	c:Annotations.139?,(d:GroupDimension.458+|d:AttachmentConstraint.279)
T	id?=AttributeDescriptor uri?31 urn?31	c:Annotations.139?,((d:Attribute.459|d:ReportingYearStartDay.460))+
T	id?=MeasureDescriptor uri?31 urn?31	c:Annotations.139?,d:PrimaryMeasure.461
T		(-:Ref.462,-:URN.170?|-:URN.170)
T		c:Annotations.139?,d:Source.463,d:Target.463
T		c:Annotations.139?,d:Source.464,d:Target.464
T		c:Annotations.139?,d:Source.388,d:Target.388
T		c:Annotations.139?,d:Source.387,d:Target.387
T		(-:Ref.465,-:URN.170?|-:URN.170)
T		c:Annotations.139?,d:Source.466,d:Target.466
T		(-:Ref.467,-:URN.170?|-:URN.170)
T		c:Annotations.139?,d:Source.468,d:Target.468
T		c:Annotations.139?,d:Source.469,d:Target.469,d:RepresentationMapping.470?
T	localID?1	c:Annotations.139?,d:ObjectReference.285
T	localID?1 softwareLanguage?23 softwarePackage?23 softwareVersion?23	c:Annotations.139?,c:Description.111+
T	id?1 localID?1 uri?31 urn?31	c:Annotations.139?,d:TargetStep.471,d:Condition.111+
T	isRESTDatasource!22 isWebServiceDatasource!22	c:DataURL.170,c:WSDLURL.170?,c:WADLURL.170?
T		=75
T	method?77	d:ToVtlSubSpace.472?
T	method?79	d:FromVtlSuperSpace.472?
T	xml:lang?25	~(*any)*
T	@	(-:Ref.473,-:URN.170?|-:URN.170)
T	TYPE?=QUERY isRESTDatasource!22 isWebServiceDatasource!22	c:DataURL.170,c:WSDLURL.170?,c:WADLURL.170?
T	agencyID!42 class?=ContentConstraint id!1 local?=false package?=registry version?43	
T		=81
T		(i:All.159|i:URN.170|i:ID.474,i:Version.475)
T		(i:All.159|i:URN.170|i:ID.474)
T		(i:URN.170|i:Ref.476)
T	agencyID!42 class?=ConceptScheme id!1 local?=false package?=conceptscheme version?43	
T	class?=Concept id!1 local?=true package?=conceptscheme	
T	class?=Code id!1 local?=true package?=codelist	
T	class?=OrganisationUnit id!1 local?=true package?=base	
T	agencyID!42 class!82 id!1 local?=false package!70 version?43	
T		(-:Ref.477,-:URN.170?|-:URN.170)
T		-:Ref.478
T	endValue?84 interval?34 isSequence?22 maxLength?84 maxValue?84 minLength?84 minValue?84 pattern?23 startValue?84 textType?83	
T	decimals?84 endTime?17 endValue?62 interval?62 isMultiLingual?22 isSequence?22 maxLength?84 maxValue?62 minLength?84 minValue?62 pattern?23 startTime?17 startValue?62 textType?85 timeInterval?86	
T	endTime?17 endValue?34 interval?34 isSequence?22 maxLength?84 maxValue?34 minLength?84 minValue?34 pattern?23 startTime?17 startValue?34 textType?87 timeInterval?86	
T	id?=DIMENSION_DESCRIPTOR_VALUES_TARGET uri?31 urn?31	c:Annotations.139?,d:LocalRepresentation.479
T	id?=DATA_SET_TARGET uri?31 urn?31	c:Annotations.139?,d:LocalRepresentation.480
T	id?=CONSTRAINT_CONTENT_TARGET uri?31 urn?31	c:Annotations.139?,d:LocalRepresentation.481
T	id?=REPORT_PERIOD_TARGET uri?31 urn?31	c:Annotations.139?,d:LocalRepresentation.482
T	id!28 objectType!56 uri?31 urn?31	c:Annotations.139?,d:LocalRepresentation.483
T	id?28 isPresentational?22 maxOccurs?90 minOccurs?88 uri?31 urn?31	c:Annotations.139?,d:ConceptIdentity.293,d:LocalRepresentation.405?,d:MetadataAttribute.453*	d:MetadataAttribute@id
T		-:Ref.484
T	id?28 position?47 type?=Dimension uri?31 urn?31	c:Annotations.139?,d:ConceptIdentity.293,d:LocalRepresentation.485?,d:ConceptRole.293*
T	id?28 position?47 type?=MeasureDimension uri?31 urn?31	c:Annotations.139?,d:ConceptIdentity.293,d:LocalRepresentation.486,d:ConceptRole.293*
T	id?=TIME_PERIOD position?47 type?=TimeDimension uri?31 urn?31	c:Annotations.139?,d:ConceptIdentity.293,d:LocalRepresentation.482
T		d:DimensionReference.487
T	assignmentStatus!91 id?28 uri?31 urn?31	c:Annotations.139?,d:ConceptIdentity.293,d:LocalRepresentation.485?,d:ConceptRole.293*,d:AttributeRelationship.488
T	assignmentStatus!91 id?=REPORTING_YEAR_START_DAY uri?31 urn?31	c:Annotations.139?,d:ConceptIdentity.293,d:LocalRepresentation.489,d:AttributeRelationship.488
T	id?=OBS_VALUE uri?31 urn?31	c:Annotations.139?,d:ConceptIdentity.293,d:LocalRepresentation.485?
T	agencyID!42 class!92 id!1 local?=false package?=base version?43	
T		-:Ref.490
T		-:Ref.491
T	agencyID!42 class?=ReportingTaxonomy id!1 local?=false package?=categoryscheme version?43	
T		-:Ref.492
T	agencyID!42 class!93 id!1 local?=false package?=codelist version?43	
T		(-:Ref.493,-:URN.170?|-:URN.170)
T		-:Ref.494
T		(d:CodelistMap.495|d:ToTextFormat.496,d:ToValueType.497|d:ValueMap.498)
T		-:Ref.499
T		d:Key.500+
T	agencyID?42 class?56 containerID?54 id!54 local?22 maintainableParentID?1 maintainableParentVersion?43 package?59 version?43 @	
T		=94
T		=95
T	agencyID?81 id?94 version?95	
T	agencyID!42 class?=Code id!1 local?=false maintainableParentID!1 maintainableParentVersion?43 package?=codelist	
T	class?=Level containerID?54 id!54 local?=true package?59	
T		d:TextFormat.501
T		d:TextFormat.502
T		d:TextFormat.503
T		d:TextFormat.504
T		(d:TextFormat.505|d:Enumeration.300)
T	class?=MetadataTarget id!54 local?=true package?=metadatastructure	
T		(d:TextFormat.506|d:Enumeration.308,d:EnumerationFormat.447?)
T		d:Enumeration.385
T		-:Ref.507
T		(d:None.159|d:Dimension.487+,d:AttachmentGroup.508*|d:Group.508|d:PrimaryMeasure.509)
T		d:TextFormat.510
T	class?46 id!1 local?=true package?=base	
T	class?=Category id!54 local?=true package?=categoryscheme	
T	class?=ReportingCategory id!54 local?=true package?=categoryscheme	
T	class?96 containerID?1 id!54 local?=true package?=codelist version?43	
T	class!97 containerID!1 id!54 local?=true package!70	
T		-:Ref.511
T	decimals?84 endTime?17 endValue?62 interval?62 isMultiLingual?22 isSequence?22 maxLength?84 maxValue?62 minLength?84 minValue?62 pattern?23 startTime?17 startValue?62 textType?98 timeInterval?86	
T		=99
T		d:ValueMapping.512+
T	class?=ProcessStep containerID?54 id!54 local?=true package?=process	
T		=45
T	textType?=KeyValues	
T	textType?=DataSetReference	
T	textType?=AttachmentConstraintReference	
T	endTime?17 startTime?17 textType?51	
T	textType?=IdentifiableReference	
T	decimals?84 endTime?17 endValue?62 interval?62 isSequence?22 maxLength?84 maxValue?62 minLength?84 minValue?62 pattern?23 startTime?17 startValue?62 textType?74 timeInterval?86	
T	class?100 id!1 local?=true package?=datastructure	
T		-:Ref.513
T		-:Ref.514
T	textType?=MonthDay	
T	class?=CodelistMap id!54 local?=true package?=mapping	
T	source!23 target!23	
T	class?=GroupDimensionDescriptor id!54 local?=true package?=datastructure	
T	class?=PrimaryMeasure id!=OBS_VALUE local?=true package?=datastructure	
E	a:Structure	0
E	a:GenericData	1
E	a:GenericTimeSeriesData	2
E	a:StructureSpecificData	3
E	a:StructureSpecificTimeSeriesData	4
E	a:GenericMetadata	5
E	a:StructureSpecificMetadata	6
E	a:RegistryInterface	7
E	a:SubmitRegistrationsRequest	8
E	a:SubmitRegistrationsResponse	9
E	a:QueryRegistrationRequest	10
E	a:QueryRegistrationResponse	11
E	a:SubmitStructureRequest	12
E	a:SubmitStructureResponse	13
E	a:SubmitSubscriptionsRequest	14
E	a:SubmitSubscriptionsResponse	15
E	a:QuerySubscriptionRequest	16
E	a:QuerySubscriptionResponse	17
E	a:NotifyRegistryEvent	18
E	a:StructureSpecificDataQuery	19
E	a:GenericDataQuery	20
E	a:GenericTimeSeriesDataQuery	21
E	a:StructureSpecificTimeSeriesDataQuery	22
E	a:GenericMetadataQuery	23
E	a:StructureSpecificMetadataQuery	23
E	a:DataSchemaQuery	24
E	a:MetadataSchemaQuery	25
E	a:StructuresQuery	26
E	a:DataflowQuery	27
E	a:MetadataflowQuery	28
E	a:DataStructureQuery	29
E	a:MetadataStructureQuery	30
E	a:CategorySchemeQuery	31
E	a:ConceptSchemeQuery	32
E	a:CodelistQuery	33
E	a:HierarchicalCodelistQuery	34
E	a:OrganisationSchemeQuery	35
E	a:ReportingTaxonomyQuery	36
E	a:StructureSetQuery	37
E	a:ProcessQuery	38
E	a:CategorisationQuery	39
E	a:ProvisionAgreementQuery	40
E	a:ConstraintQuery	41
E	a:TransformationSchemeQuery	42
E	a:VtlMappingSchemeQuery	43
E	a:NamePersonalisationSchemeQuery	44
E	a:RulesetSchemeQuery	45
E	a:UserDefinedOperatorSchemeQuery	46
E	a:CustomTypeSchemeQuery	47
E	a:Error	48
)grammar";
// clang-format on

}  // namespace sdmx::grammar
