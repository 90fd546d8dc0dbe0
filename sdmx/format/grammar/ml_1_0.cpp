// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl10 = R"grammar(N	a	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/message
N	b	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/generic
N	c	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/structure
N	d	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/query
N	e	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/common
V	NMTOKEN
V	anyURI
V	integer
V	NCName
V	boolean
V	string	=
V	union	4	5
V	language
V	string
V	dateTime
V	date
V	union	9	10
V	NMTOKEN	=Update	=Delete
V	NMTOKEN	=DataSet	=Group	=Series	=Observation	=Any
V	NMTOKEN	=DataSet	=Group	=Series	=Observation
V	NMTOKEN	=Mandatory	=Conditional
V	gYearMonth
V	gYear
V	union	9	10	16	17
V	double
V	NMTOKEN	=Alpha	=AlphaFixed	=Num	=NumFixed	=AlphaNum	=AlphaNumFixed
T		a:Header.6,a:Agencies.7?,a:CodeLists.8?,a:Concepts.9?,a:KeyFamilies.10?
T		a:Header.6,a:DataSet.11
T		a:Header.6,*any
T		a:Header.6,a:Query.12
T	id?0	a:Header.6,(b:DataSet.11+|(*any)+|(*any)+|(*any)+)
T		a:ID.13,a:Test.14,a:Truncated.15?,a:Name.16*,a:Prepared.17,a:Sender.18,a:Receiver.18*,a:KeyFamilyRef.19?,a:KeyFamilyAgency.19?,a:DataSetAgency.19?,a:DataSetID.19?,a:DataSetAction.20?,a:Extracted.21?,a:ReportingBegin.17?,a:ReportingEnd.17?,a:Source.16*
T		a:ID.13,a:Test.14,a:Truncated.15?,a:Name.16*,a:Prepared.17,a:Sender.18,a:Receiver.18*,a:KeyFamilyRef.19?,a:KeyFamilyAgency.19?,a:DataSetAgency.19?,a:DataSetID.19?,a:DataSetAction.20?,a:Extracted.21?,a:ReportingBegin.17?,a:ReportingEnd.17?,a:Source.16*	a:Name@xml:lang	a:Sender@id	a:Receiver@id
T		c:Agency.22+
T		c:CodeList.23*
T		c:Concept.24+
T		c:KeyFamily.25+
T	keyFamilyURI?1	b:KeyFamilyRef.13,b:Attributes.26?,((b:Group.27*|b:Series.28*))*,b:Annotations.29?
T	defaultLimit?2	d:DataWhere.30*,d:KeyFamilyWhere.31*,d:CodelistWhere.32*,d:ConceptWhere.33*,d:AgencyWhere.34*
T		=3
T		=6
T		=4
T	xml:lang?7	=8
T		=11
T	id!0	a:Name.16*,a:Contact.35*	a:Name@xml:lang
T		=0
T		=12
T		=9
T	id!3 isExternalReference?4 uri?1 version?8	c:Name.16+,c:MaintenanceContact.36?,c:CollectorContact.36?,c:DisseminatorContact.36?,c:ReporterContact.36?,c:OtherContact.36*
T	agency?0 id!3 isExternalReference?4 uri?1 version?8	c:Name.16+,c:Code.37*,c:Annotations.29?	c:CodeList@id
T	agency?0 id!3 isExternalReference?4 uri?1 version?8	c:Name.16+,c:Annotations.29?
T	agency?0 id!3 uri?1 version?8	c:Name.16+,c:Components.38,c:Annotations.29?	c:KeyFamily@id
T		b:Value.39+	b:Value@concept
T	type!0	b:GroupKey.26?,b:Attributes.26?,b:Series.28*,b:Annotations.29?
T		b:SeriesKey.26,b:Attributes.26?,b:Obs.40*,b:Annotations.29?
T		e:Annotation.41+
T		(d:DataSet.42|d:KeyFamily.42|d:Dimension.43|d:Attribute.44|d:Codelist.43|d:Time.45|d:Category.46|d:Concept.42|d:Agency.42|d:Or.47|d:And.47)
T		(d:KeyFamily.42|d:Dimension.43|d:Attribute.44|d:Codelist.43|d:Category.46|d:Concept.42|d:Agency.42|d:Or.47|d:And.47)
T		(d:Codelist.43|d:Agency.42|d:Or.47|d:And.47)
T		(d:Concept.42|d:Agency.42|d:Or.47|d:And.47)
T		(d:DataSet.42*|d:KeyFamily.42*|d:Codelist.43*|d:Category.46*|d:Concept.42*|d:Agency.42*|d:Or.47*|d:And.47*)
T		a:Name.16*,a:Department.16*,a:Role.16*,((a:Telephone.42|a:Fax.42|a:X400.42|a:URI.48|a:Email.42))*
T		c:Name.16*,c:id.19?,c:Department.16*,c:Role.16*,((c:Telephone.42|c:Fax.42|c:X400.42|c:URI.48|c:Email.42))*
T	value!0	c:Description.16+,c:Annotations.29?
T		c:Dimension.49*,c:TimeDimension.50?,c:Group.51*,c:PrimaryMeasure.52,c:CrossSectionalMeasure.53*,c:Attribute.54*
T	concept?3 value?8	
T		b:Time.55,b:ObsValue.56?,b:Attributes.26?,b:Annotations.29?
T		e:AnnotationTitle.42?,e:AnnotationType.42?,e:AnnotationURL.48?,e:AnnotationText.16*
T		=8
T	name?8	=8
T	attachmentLevel?13 name?8	=8
T		(d:StartTime.55,d:EndTime.55?|d:Time.55)
T	agency?3 name?8	=8
T		d:DataSet.42*,d:KeyFamily.42*,d:Dimension.43*,d:Attribute.44*,d:Codelist.43*,d:Time.45*,d:Category.46*,d:Concept.42*,d:Agency.42*,d:Or.47*,d:And.47*
T		=1
T	codelist!0 concept!0 crossSectionalAttachDataSet?4 crossSectionalAttachGroup?4 crossSectionalAttachObservation?4 crossSectionalAttachSection?4 isFrequencyDimension?4 isMeasureDimension?4	c:Annotations.29?	c:Dimension@concept
T	codelist?0 concept!0	c:TextFormat.57?,c:Annotations.29?
T	id!0	c:DimensionRef.19+,c:Description.16*,c:Annotations.29?	c:Group@name
T	concept!0	c:Annotations.29?
T	code!0 concept!0 measureDimension!0	c:Annotations.29?	c:CrossSectionalMeasure@concept
T	assignmentStatus!15 attachmentLevel!14 codelist?0 concept!0 crossSectionalAttachDataSet?4 crossSectionalAttachGroup?4 crossSectionalAttachObservation?4 crossSectionalAttachSection?4 isTimeFormat?4	c:TextFormat.57?,c:AttachmentGroup.19*,c:AttachmentMeasure.19*,c:Annotations.29?	c:Attribute@concept
T		=18
T	value?19	
T	TextType?20 decimals?2 length?2	
E	a:Structure	0
E	a:GenericData	1
E	a:UtilityData	2
E	a:CompactData	2
E	a:CrossSectionalData	2
E	a:QueryMessage	3
E	a:MessageGroup	4
E	a:Header	5
)grammar";
// clang-format on

}  // namespace sdmx::grammar
