// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl20 = R"grammar(N	a	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message
N	b	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/genericmetadata
N	c	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/generic
N	d	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/structure
N	e	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/registry
N	f	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/query
N	g	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/common
P	([A-Z]|[a-z]|\*|@|[0-9]|_|$|\-)*
P	(\d\d\d\d\-Q1|\d\d\d\d\-Q2|\d\d\d\d\-Q3|\d\d\d\d\-Q4|\d\d\d\d\-T1|\d\d\d\d\-T2|\d\d\d\d\-T3|\d\d\d\d\-B1|\d\d\d\d\-B2|\d\d\d\d\-W1|\d\d\d\d\-W2|\d\d\d\d\-W3|\d\d\d\d\-W4|\d\d\d\d\-W5|\d\d\d\d\-W6|\d\d\d\d\-W7|\d\d\d\d\-W8|\d\d\d\d\-W9|\d\d\d\d\-W10|\d\d\d\d\-W11|\d\d\d\d\-W12|\d\d\d\d\-W13|\d\d\d\d\-W14|\d\d\d\d\-W15|\d\d\d\d\-W16|\d\d\d\d\-W17|\d\d\d\d\-W18|\d\d\d\d\-W19|\d\d\d\d\-W20|\d\d\d\d\-W21|\d\d\d\d\-W22|\d\d\d\d\-W23|\d\d\d\d\-W24|\d\d\d\d\-W25|\d\d\d\d\-W26|\d\d\d\d\-W27|\d\d\d\d\-W28|\d\d\d\d\-W29|\d\d\d\d\-W30|\d\d\d\d\-W31|\d\d\d\d\-W32|\d\d\d\d\-W33|\d\d\d\d\-W34|\d\d\d\d\-W35|\d\d\d\d\-W36|\d\d\d\d\-W37|\d\d\d\d\-W38|\d\d\d\d\-W39|\d\d\d\d\-W40|\d\d\d\d\-W41|\d\d\d\d\-W42|\d\d\d\d\-W43|\d\d\d\d\-W44|\d\d\d\d\-W45|\d\d\d\d\-W46|\d\d\d\d\-W47|\d\d\d\d\-W48|\d\d\d\d\-W49|\d\d\d\d\-W50|\d\d\d\d\-W51|\d\d\d\d\-W52)
V	NMTOKEN
V	anyURI
V	string	/0
V	NMTOKEN	=Append	=Replace	=Delete	=Information
V	dateTime
V	date
V	gYearMonth
V	gYear
V	string	/1
V	union	4	5	6	7	8
V	boolean
V	integer
V	language
V	string
V	union	4	5
V	NMTOKEN	=Success	=Warning	=Failure
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	NMTOKEN	=String	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=DateTime	=Date	=Time	=Year	=Month	=Day	=MonthDay	=YearMonth	=Duration	=URI	=Timespan	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod
V	double
V	duration
V	NMTOKEN	=Content	=Attachment
V	NMTOKEN	=DataSet	=Group	=Series	=Observation	=Any
V	NMTOKEN	=Mandatory	=Conditional
V	NMTOKEN	=DataSet	=Group	=Series	=Observation
V	NMTOKEN	=Agency	=ConceptScheme	=Concept	=Codelist	=Code	=KeyFamily	=Component	=KeyDescriptor	=MeasureDescriptor	=AttributeDescriptor	=GroupKeyDescriptor	=Dimension	=Measure	=Attribute	=CategoryScheme	=ReportingTaxonomy	=Category	=OrganisationScheme	=DataProvider	=MetadataStructure	=FullTargetIdentifier	=PartialTargetIdentifier	=MetadataAttribute	=DataFlow	=ProvisionAgreement	=MetadataFlow	=ContentConstraint	=AttachmentConstraint	=DataSet	=XSDataSet	=MetadataSet	=HierarchicalCodelist	=Hierarchy	=StructureSet	=StructureMap	=ComponentMap	=CodelistMap	=CodeMap	=CategorySchemeMap	=CategoryMap	=OrganisationSchemeMap	=OrganisationRoleMap	=ConceptSchemeMap	=ConceptMap	=Process	=ProcessStep
V	NMTOKEN	=Codelist	=CategoryScheme	=OrganisationScheme
V	NMTOKEN	=Value	=Name	=Description
V	NMTOKEN	=Codelist	=Concept	=Category	=Organisation	=External
T		a:Header.8,a:OrganisationSchemes.9?,a:Dataflows.10?,a:Metadataflows.11?,a:CategorySchemes.12?,a:CodeLists.13?,a:HierarchicalCodelists.14?,a:Concepts.15?,a:MetadataStructureDefinitions.16?,a:KeyFamilies.17?,a:StructureSets.18?,a:ReportingTaxonomies.19?,a:Processes.20?
T		a:Header.8,a:DataSet.21
T		a:Header.8,*any
T		a:Header.8,b:MetadataSet.22
T		a:Header.8,(a:SubmitSubscriptionRequest.23|a:SubmitSubscriptionResponse.24|a:NotifyRegistryEvent.25|a:SubmitRegistrationRequest.26|a:SubmitRegistrationResponse.27|a:QueryRegistrationRequest.28|a:QueryRegistrationResponse.29|a:SubmitStructureRequest.30|a:SubmitStructureResponse.31|a:QueryStructureRequest.32|a:QueryStructureResponse.33|a:SubmitProvisioningRequest.34|a:SubmitProvisioningResponse.35|a:QueryProvisioningRequest.36|a:QueryProvisioningResponse.37)
T		a:Header.8,a:Query.38
T	id?0	a:Header.8,(c:DataSet.21+|(*any)+|(*any)+|(*any)+|b:MetadataSet.22+|(*any)+)
T		a:ID.39,a:Test.40,a:Truncated.40?,a:Name.41*,a:Prepared.42,a:Sender.43+,a:Receiver.43*,a:KeyFamilyRef.44?,a:KeyFamilyAgency.44?,a:DataSetAgency.44?,a:DataSetID.44?,a:DataSetAction.45?,a:Extracted.46?,a:ReportingBegin.42?,a:ReportingEnd.42?,a:Source.41*
T		a:ID.39,a:Test.40,a:Truncated.40?,a:Name.41*,a:Prepared.42,a:Sender.43+,a:Receiver.43*,a:KeyFamilyRef.44?,a:KeyFamilyAgency.44?,a:DataSetAgency.44?,a:DataSetID.44?,a:DataSetAction.45?,a:Extracted.46?,a:ReportingBegin.42?,a:ReportingEnd.42?,a:Source.41*	a:Name@xml:lang	a:Sender@id	a:Receiver@id
T		d:OrganisationScheme.47+
T		d:Dataflow.48+
T		d:Metadataflow.49+
T		d:CategoryScheme.50+
T		d:CodeList.51*
T		d:HierarchicalCodelist.52+
T		d:Concept.53*,d:ConceptScheme.54*,d:Annotations.55?
T		d:MetadataStructureDefinition.56+
T		d:KeyFamily.57+
T		d:StructureSet.58+
T		d:ReportingTaxonomy.59+
T		d:Process.60+
T	action?3 dataProviderID?2 dataProviderSchemeAgencyId?2 dataProviderSchemeId?2 dataflowAgencyID?2 dataflowID?2 datasetID?2 keyFamilyURI?1 publicationPeriod?9 publicationYear?7 reportingBeginDate?9 reportingEndDate?9 validFromDate?9 validToDate?9	c:KeyFamilyRef.39,c:Attributes.61?,((c:Group.62*|c:Series.63*))*,c:Annotations.55?
T	action?3 dataProviderID?2 dataProviderSchemeAgencyId?2 dataProviderSchemeId?2 dataflowAgencyID?2 dataflowID?2 datasetID?2 metadataStructureURI?1 publicationPeriod?9 publicationYear?7 reportingBeginDate?9 reportingEndDate?9 validFromDate?9 validToDate?9	b:Name.41*,b:MetadataStructureRef.39,b:MetadataStructureAgencyRef.39,b:ReportRef.39,b:AttributeValueSet.64+,b:Annotations.55?
T		e:Subscription.65+
T		e:SubscriptionURN.66?,e:SubscriberAssignedID.39?,e:SubscriptionStatus.67
T		e:EventTime.46,e:ObjectURN.66,e:SubscriptionURN.66,e:EventAction.45,(e:StructuralEvent.68|e:ProvisioningEvent.69|e:RegistrationEvent.70)
T		e:Registration.71+
T		e:RegistrationStatus.72+
T		e:QueryType.73,(e:ProvisionAgreementRef.74|e:DataflowRef.75|e:MetadataflowRef.76|e:DataProviderRef.77)
T		e:QueryResult.78+
T		(e:StructureLocation.66|e:Structure.68),e:SubmittedStructure.79*
T		e:SubmissionResult.80+
T	resolveReferences!10	((e:AgencyRef.81|e:DataProviderRef.77|e:DataflowRef.75|e:MetadataflowRef.76|e:CodelistRef.82|e:CategorySchemeRef.83|e:ConceptSchemeRef.84|e:OrganisationSchemeRef.85|e:KeyFamilyRef.86|e:MetadataStructureRef.87|e:HierarchicalCodelistRef.88|e:StructureSetRef.89|e:ProcessRef.90|e:ReportingTaxonomyRef.91))+
T		e:StatusMessage.67,e:OrganisationSchemes.9?,e:Dataflows.10?,e:Metadataflows.11?,e:CategorySchemes.12?,e:CodeLists.13?,e:HierarchicalCodelists.14?,e:Concepts.15?,e:MetadataStructureDefinitions.16?,e:KeyFamilies.17?,e:StructureSets.18?,e:ReportingTaxonomies.19?,e:Processes.20?
T		((e:ProvisionAgreement.92|e:DataProviderRef.77|e:DataflowRef.75|e:MetadatataflowRef.76))+
T		e:ProvisioningStatus.93+
T		e:ProvisionAgreementRef.74?,e:DataflowRef.75?,e:MetadataflowRef.76?,e:DataProviderRef.77?
T		e:ProvisionAgreement.92*,e:DataflowRef.75*,e:MetadataflowRef.76*,e:DataProviderRef.77*,e:StatusMessage.67
T	defaultLimit?11	f:DataWhere.94*,f:MetadataWhere.95*,f:KeyFamilyWhere.96*,f:MetadataStructureWhere.97*,f:CodelistWhere.98*,f:ConceptWhere.99*,f:AgencyWhere.100*,f:DataProviderWhere.101*,f:HierarchicalCodelistWhere.102*,f:ReportingTaxonomyWhere.102*,f:DataflowWhere.102*,f:MetadataflowWhere.102*,f:StructureSetWhere.102*,f:ProcessWhere.102*,f:OrganisationSchemeWhere.102*,f:ConceptSchemeWhere.102*,f:CategorySchemeWhere.102*
T		=2
T		=10
T	xml:lang?12	=13
T		=14
T	id!0	a:Name.41*,a:Contact.103*	a:Name@xml:lang
T		=0
T		=3
T		=4
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:Agencies.104*,d:DataProviders.105*,d:DataConsumers.106*,d:Annotations.55?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:KeyFamilyRef.107?,d:CategoryRef.108*,d:Annotations.55?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:MetadataStructureRef.109?,d:CategoryRef.108*,d:Annotations.55?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:Category.110*,d:Annotations.55?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:Code.111*,d:Annotations.55?	d:Code@value
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:CodelistRef.112*,d:Hierarchy.113*,d:Annotations.55?
T	agencyID?2 coreRepresentation?2 coreRepresentationAgency?2 id!2 isExternalReference?10 parent?2 parentAgency?2 uri?1 urn?1 version?13	d:Name.41+,d:Description.41*,d:TextFormat.114?,d:Annotations.55?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:Concept.53*,d:Annotations.55?
T		g:Annotation.115+
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:TargetIdentifiers.116?,d:ReportStructure.117*,d:Annotations.55?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:Components.118?,d:Annotations.55?
T	agencyID?2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:RelatedStructures.119?,d:StructureMap.120?,d:CodelistMap.121?,d:CategorySchemeMap.122?,d:ConceptSchemeMap.123?,d:OrganisationSchemeMap.124?,d:Annotations.55?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:DataflowRef.125*,d:MetadataflowRef.126*,d:Category.110*,d:Annotations.55?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:ProcessStep.127*,d:Annotations.55?
T		c:Value.128+	c:Value@concept
T	type!0	c:GroupKey.61?,c:Attributes.61?,c:Series.63*,c:Annotations.55?
T		c:SeriesKey.61,c:Attributes.61?,c:Obs.129*,c:Annotations.55?
T		b:TargetRef.39,b:TargetValues.130,b:ReportedAttribute.131+
T		e:Action.45,e:RegistryURN.66?,e:NotificationMailTo.66?,e:NotificationHTTP.66?,e:SubscriberAssignedID.39?,e:ValidityPeriod.132,e:EventSelector.133
T		=1
T	status!15	e:MessageText.41*
T		e:OrganisationSchemes.9?,e:Dataflows.10?,e:Metadataflows.11?,e:CategorySchemes.12?,e:CodeLists.13?,e:HierarchicalCodelists.14?,e:Concepts.15?,e:MetadataStructureDefinitions.16?,e:KeyFamilies.17?,e:StructureSets.18?,e:Processes.20?,e:ReportingTaxonomies.19?
T		e:DataProviderRef.77?,e:DataflowRef.75?,e:MetadataflowRef.76?,e:ProvisionAgreement.92?
T		e:Registration.71
T		e:LastUpdated.46?,e:ValidFrom.46?,e:ValidTo.46?,e:Action.45,e:Datasource.134?,(e:DataflowRef.75|e:MetadataflowRef.76|e:ProvisionAgreementRef.74)
T		e:StatusMessage.67,e:Datasource.134?,e:DataProviderRef.77?,e:DataflowRef.75?,e:MetadaflowRef.76?,e:ProvisionAgreementRef.74?
T		=16
T		e:URN.66?,e:OrganisationSchemeAgencyID.39?,e:OrganisationSchemeID.39?,e:DataProviderID.39?,e:DataProviderVersion.135?,e:DataflowAgencyID.39?,e:DataflowID.39?,e:DataflowVersion.135?,e:Datasource.134?,e:Constraint.136?
T		e:URN.66?,e:AgencyID.39?,e:DataflowID.39?,e:Version.135?,e:Datasource.134?,e:Constraint.136?
T		e:URN.66?,e:AgencyID.39?,e:MetadataflowID.39?,e:Version.135?,e:Datasource.134?,e:Constraint.136?
T		e:URN.66?,e:OrganisationSchemeAgencyID.39,e:OrganisationSchemeID.39,e:DataProviderID.39,e:Version.135?,e:Datasource.134?,e:Constraint.136?
T	timeSeriesMatch!10	(e:DataResult.137|e:MetadataResult.137|e:StatusMessage.67)
T	action?3 externalDependencies?10 isFinal?10	(e:DataflowRef.75|e:MetadataflowRef.76|e:CodelistRef.82|e:HierarchicalCodelistRef.88|e:CategorySchemeRef.83|e:ConceptSchemeRef.84|e:OrganisationSchemeRef.85|e:KeyFamilyRef.86|e:MetadataStructureRef.87|e:ProcessRef.90|e:StructureSetRef.89|e:ReportingTaxonomyRef.91)
T		e:SubmittedStructure.79,e:StatusMessage.67
T		e:URN.66?,e:OrganisationSchemeAgencyID.39,e:OrganisationSchemeID.39,e:AgencyID.39,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:CodelistID.39?,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:CategorySchemeID.39?,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:ConceptSchemeID.39?,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:OrganisationSchemeID.39?,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:KeyFamilyID.39?,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:MetadataStructureID.39?,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:HierarchicalCodelistID.39?,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:StructureSetID.39?,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:ProcessID.39?,e:Version.135?
T		e:URN.66?,e:AgencyID.39?,e:ReportingTaxonomyID.39?,e:Version.135?
T	action?3 id?2 indexDataSet?10 indexReportingPeriod?10 indexTimeSeries?10 uri?1 urn?1 validFrom?9 validTo?9	e:Name.41*,e:Description.41*,(e:DataflowRef.75|e:MetadataflowRef.76),e:DataProviderRef.77,e:Datasource.138?,e:Constraint.136?,e:Annotations.55?
T		(e:ProvisionAgreementRef.74|e:DataProviderRef.77|e:DataflowRef.75|e:MetadataflowRef.76),e:StatusMessage.67
T		(f:DataSet.135|f:KeyFamily.135|f:Dimension.139|f:Attribute.140|f:Codelist.139|f:Time.141|f:Category.142|f:Concept.135|f:DataProvider.135|f:Dataflow.135|f:Version.135|f:Or.143|f:And.143)
T		(f:MetadataSet.135|f:MetadataStructure.135|f:StructureComponent.139|f:Attribute.140|f:Codelist.139|f:Time.141|f:Category.142|f:Concept.135|f:DataProvider.135|f:Metadataflow.135|f:Version.135|f:Or.143|f:And.143)
T		(f:KeyFamily.135|f:Dimension.139|f:Attribute.140|f:Codelist.139|f:Category.142|f:Concept.135|f:AgencyID.135|f:Version.135|f:Or.143|f:And.143)
T		(f:KeyFamily.135|f:MetadataStructure.135|f:StructureSet.135|f:Dimension.139|f:StructureComponent.139|f:Attribute.140|f:Codelist.139|f:Category.142|f:Concept.135|f:AgencyID.135|f:Version.135|f:Or.143|f:And.143)
T		(f:Codelist.139|f:AgencyID.135|f:Version.135|f:Or.143|f:And.143)
T		(f:Concept.135|f:AgencyID.135|f:Version.135|f:Or.143|f:And.143)
T		(f:KeyFamily.135*|f:MetadataStructure.135*|f:StructureSet.135*|f:Codelist.139*|f:Category.142*|f:Concept.135*|f:AgencyID.135*|f:Or.143*|f:And.143*)
T		(f:DataSet.135*|f:MetadataSet.135*|f:KeyFamily.135*|f:MetadataStructure.135*|f:StructureSet.135*|f:Codelist.139*|f:Category.142*|f:Concept.135*|f:AgencyID.135*|f:Or.143*|f:And.143*)
T		f:AgencyID.135?,f:ID.135?,f:Version.135?
T		a:Name.41*,a:Department.41*,a:Role.41*,((a:Telephone.135|a:Fax.135|a:X400.135|a:URI.66|a:Email.135))*
T		d:Agency.144+
T		d:DataProvider.144+
T		d:DataConsumer.144+
T		d:URN.66?,d:KeyFamilyID.39?,d:KeyFamilyAgencyID.39?,d:Version.135?
T		d:URN.66?,d:CategorySchemeID.39?,d:CategorySchemeAgencyID.39?,d:CategorySchemeVersion.135?,d:CategoryID.145?
T		d:URN.66?,d:MetadataStructureID.39?,d:MetadataStructureAgencyID.39?,d:Version.135?
T	id!2 isExternalReference?10 uri?1 urn?1 version?13	d:Name.41+,d:Description.41*,d:DataflowRef.125*,d:MetadataflowRef.126*,d:Category.110*,d:Annotations.55?
T	parentCode?2 urn?1 value!2	d:Description.41+,d:Annotations.55?
T		d:URN.66?,d:AgencyID.39?,d:CodelistID.39?,d:Version.135?,d:Alias.39?
T	id!2 isFinal?10 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:CodeRef.146*,d:Level.147*,d:Annotations.55?
T	decimals?11 endValue?18 interval?18 isSequence?10 maxLength?11 minLength?11 pattern?13 startValue?18 textType?17 timeInterval?19	
T		g:AnnotationTitle.135?,g:AnnotationType.135?,g:AnnotationURL.66?,g:AnnotationText.41*
T		d:FullTargetIdentifier.148,d:PartialTargetIdentifier.149*,d:Annotations.55?
T	id!2 target!2 uri?1 urn?1	d:Name.41+,d:Description.41*,d:MetadataAttribute.150+,d:Annotations.55?
T		d:Dimension.151*,d:TimeDimension.152?,d:Group.153*,d:PrimaryMeasure.154,d:CrossSectionalMeasure.155*,d:Attribute.156*	d:TimeDimension|d:Dimension|d:Attribute|d:PrimaryMeasure|d:CrossSectionalMeasure@concept	d:Group@id
T		d:KeyFamilyRef.107*,d:MetadataStructureRef.109*,d:ConceptSchemeRef.157*,d:CategorySchemeRef.158*,d:OrganisationSchemeRef.159*,d:HierarchicalCodelistRef.160*
T	id!2 isExtension?10	d:Name.41+,d:Description.41*,(d:KeyFamilyRef.107|d:MetadataStructureRef.109),(d:TargetKeyFamilyRef.107|d:TargetMetadataStructureRef.109),d:ComponentMap.161*,d:Annotations.55?
T	id!2	d:Name.41+,d:Description.41*,(d:CodelistRef.112|d:HierarchicalCodelistRef.160),(d:TargetCodelistRef.112|d:TargetHierarchicalCodelistRef.160),d:CodeMap.162+,d:Annotations.55?
T	id!2	d:Name.41+,d:Description.41*,d:CategorySchemeRef.158,d:TargetCategorySchemeRef.158,d:CategoryMap.163+,d:Annotations.55?
T	id!2	d:Name.41+,d:Description.41*,d:ConceptSchemeRef.157,d:TargetConceptSchemeRef.157,d:ConceptMap.164+,d:Annotations.55?
T	id!2	d:Name.41+,d:Description.41*,d:OrganisationSchemeRef.159,d:TargetOrganisationSchemeRef.159,d:OrganisationMap.165+,d:Annotations.55?
T		d:URN.66?,d:AgencyID.39?,d:DataflowID.39?,d:Version.135?
T		d:URN.66?,d:AgencyID.39?,d:MetadataflowID.39?,d:Version.135?
T	id!2	d:Name.41+,d:Description.41*,d:Input.166*,d:Output.166*,d:Computation.41*,d:Transition.167*,d:ProcessStep.127*,d:Annotations.55?
T	concept?2 startTime?4 value?13	
T		c:Time.168,c:ObsValue.169?,c:Attributes.61?,c:Annotations.55?
T		b:ComponentValue.170+
T	conceptID!2	b:Value.41*,b:StartTime.46?,b:ReportedAttribute.131*,b:Annotations.55?
T		e:StartDate.171,e:EndDate.171
T		e:StructuralRepositoryEvents.172?,e:ProvisioningRepositoryEvents.173?,e:DataRegistrationEvents.174?,e:MetadataRegistrationEvents.175?
T		e:SimpleDatasource.66?,e:QueryableDatasource.138?
T		=13
T	ConstraintType!20	g:ConstraintID.39,g:CubeRegion.176*,g:MetadataConceptSet.176?,g:KeySet.177*,g:ReleaseCalendar.178?,g:ReferencePeriod.179?
T		e:Datasource.134?,(e:ProvisionAgreementRef.74|e:DataflowRef.75|e:MetadataflowRef.75|e:DataProviderRef.77)
T	isRESTDatasource!10 isWebServiceDatasource!10	e:DataUrl.66,e:WSDLUrl.66?
T	id?13	=13
T	attachmentLevel?21 id?13	=13
T		(f:StartTime.168,f:EndTime.168?|f:Time.168)
T	CategoryScheme?2 ID?2 agencyID?2 version?13	=13
T		f:DataSet.135*,f:MetadataSet.135*,f:KeyFamily.135*,f:MetadataStructure.135*,f:Dimension.139*,f:StructureComponent.139*,f:Attribute.140*,f:Codelist.139*,f:Time.141*,f:Category.142*,f:Concept.135*,f:AgencyID.135*,f:DataProvider.135*,f:Dataflow.135*,f:Metadataflow.135*,f:Version.135*,f:Or.143*,f:And.143*
T	id!2 isExternalReference?10 parentOrganisation?2 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.41+,d:Description.41*,d:MaintenanceContact.180?,d:CollectorContact.180?,d:DisseminatorContact.180?,d:ReporterContact.180?,d:OtherContact.180*,d:Annotations.55?
T		d:ID.39,d:CategoryVersion.135?,d:CategoryID.145?
T		d:URN.66?,d:CodelistAliasRef.39?,d:CodeID.39?,d:CodeRef.146*,d:LevelRef.39?,d:NodeAliasID.135?,d:Version.135?,d:ValidFrom.168?,d:ValidTo.168?
T	id!2 urn?1	d:Name.41+,d:Description.41*,d:Order.181,d:CodingType.114?,d:Annotations.55?
T	id!2 uri?1 urn?1	d:Name.41+,d:Description.41*,d:IdentifierComponent.182*,d:Annotations.55?
T	id!2 uri?1 urn?1	d:Name.41+,d:Description.41*,d:IdentifierComponentRef.39*,d:Annotations.55?
T	conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 representationScheme?2 representationSchemeAgency?2 usageStatus!22	d:MetadataAttribute.150*,d:TextFormat.114?,d:Annotations.55?
T	codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 crossSectionalAttachDataSet?10 crossSectionalAttachGroup?10 crossSectionalAttachObservation?10 crossSectionalAttachSection?10 isCountDimension?10 isEntityDimension?10 isFrequencyDimension?10 isIdentityDimension?10 isMeasureDimension?10 isNonObservationTimeDimension?10	d:TextFormat.114?,d:Annotations.55?
T	codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 crossSectionalAttachDataSet?10 crossSectionalAttachGroup?10 crossSectionalAttachObservation?10 crossSectionalAttachSection?10	d:TextFormat.114?,d:Annotations.55?
T	id!2	(d:DimensionRef.39+|d:AttachmentConstraintRef.39),d:Description.41*,d:Annotations.55?
T	codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13	d:TextFormat.114?,d:Annotations.55?
T	code!2 codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 measureDimension!2	d:TextFormat.114?,d:Annotations.55?
T	assignmentStatus!22 attachmentLevel!23 codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 crossSectionalAttachDataSet?10 crossSectionalAttachGroup?10 crossSectionalAttachObservation?10 crossSectionalAttachSection?10 isCountAttribute?10 isEntityAttribute?10 isFrequencyAttribute?10 isIdentityAttribute?10 isNonObservationalTimeAttribute?10 isTimeFormat?10	d:TextFormat.114?,d:AttachmentGroup.39*,d:AttachmentMeasure.39*,d:Annotations.55?
T		d:URN.66?,d:AgencyID.39?,d:ConceptSchemeID.39?,d:Version.135?
T		d:URN.66?,d:AgencyID.39?,d:CategorySchemeID.39?,d:Version.135?
T		d:URN.66?,d:AgencyID.39?,d:OrganisationSchemeID.39?,d:Version.135?
T		d:URN.66?,d:AgencyID.39?,d:HierarchicalCodelistID.39?,d:Version.135?
T	componentAlias?2 preferredLanguage?12	d:MapConceptRef.39,d:MapTargetConceptRef.39,(d:RepresentationMapRef.183|d:ToTextFormat.114,d:ToValueType.184)
T	CodeAlias?2	d:MapCodeRef.39,d:MapTargetCodeRef.39
T	categoryAlias?2	d:CategoryID.145,d:TargetCategoryID.145
T	conceptAlias?2	d:ConceptID.39,d:TargetConceptID.39
T	organisationAlias?2	d:OrganisationID.39,d:TargetOrganisationID.39
T		=24
T		d:TargetStep.39?,d:Condition.41?
T		=9
T	startTime?4 value?18	
T	component?2 object!24	=0
T		=5
T		e:AgencyID.39*,e:AllEventsID.135*,e:KeyFamilyID.135*,e:ConceptSchemeID.135*,e:CodeListID.135*,e:MetadataStructureID.135*,e:CategorySchemeID.135*,e:DataflowID.135*,e:MetadataflowID.135*,e:OrganisationSchemeID.135*,e:HierarchicalCodelistID.135*,e:StructureSetID.135*,e:ReportingTaxonomyID.135*,e:ProcessID.135*
T		e:ProvisionAgreementID.39*,e:DataProviderID.135*,e:DataflowID.135*,e:MetadataflowID.135*,e:AllEventsID.135*
T		e:AllEventsID.135*,e:DataProviderID.135*,e:ProvisionAgreementID.135*,e:DataflowID.135*,e:KeyFamilyID.135*,e:CategoryID.135*,e:CategorySchemeID.135*,e:CategorySchemeAgencyID.135*
T		e:AllEventsID.135*,e:DataProviderID.135*,e:ProvisionAgreementID.135*,e:MetadataflowID.135*,e:MetadatastructureID.135*,e:CategoryID.135*
T	isIncluded!10	g:Member.185+
T	isIncluded!10	g:Key.186
T		g:Periodicity.135,g:Offset.135,g:Tolerance.135
T	endTime!4 startTime!4	
T		d:Name.41*,d:id.39?,d:Department.41*,d:Role.41*,((d:Telephone.135|d:Fax.135|d:X400.135|d:URI.66|d:Email.135))*
T		=11
T	id!2 uri?1 urn?1	d:Name.41+,d:Description.41*,d:TargetObjectClass.166,d:RepresentationScheme.187?,d:Annotations.55?
T	representationType?25	d:RepresentationMapAgencyID.39,d:RepresentationMapID.39
T		=26
T	isIncluded!10	g:ComponentRef.39,g:MemberValue.188*
T		(g:ComponentRef.39,g:Value.135)+
T	representationScheme!2 representationSchemeAgency!2 representationSchemeType!27	
T		g:Value.135
E	a:Structure	0
E	a:GenericData	1
E	a:UtilityData	2
E	a:CompactData	2
E	a:CrossSectionalData	2
E	a:GenericMetadata	3
E	a:MetadataReport	2
E	a:RegistryInterface	4
E	a:QueryMessage	5
E	a:MessageGroup	6
E	a:Header	7
)grammar";
// clang-format on

}  // namespace sdmx::grammar
