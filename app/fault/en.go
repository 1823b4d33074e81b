package fault

import (
	"fmt"
	"strconv"
	"strings"

	"silkladder/app/number"
	"silkladder/model"
)

// en says a fault in English.
func en(f Fault) string {
	s := enSentence(f)
	if f.Within > 0 {
		s = fmt.Sprintf("Compared scenario %d: %s", f.Within, s)
	}
	return s
}

func enSentence(f Fault) string {
	switch f.Kind {
	case Replaced:
		used := "the link opens with " + f.Used
		if f.Used == "" {
			used = "the default is used"
		}
		if f.Value == "" {
			return fmt.Sprintf("%s is empty (allowed: %s); %s.", f.Of.En, enAllowed(f.Allowed), used)
		}
		return fmt.Sprintf("%s cannot be “%s” (allowed: %s); %s.", f.Of.En, f.Value, enAllowed(f.Allowed), used)
	case Dropped:
		return fmt.Sprintf("There is no %s “%s”; it was left out.", f.Of.En, f.Value)
	case PartDropped:
		return fmt.Sprintf("Part of the %s “%s” was not understood; it was left out.", f.Of.En, f.Value)
	case LinkLong:
		return fmt.Sprintf("The link is too long (%d characters; allowed: %d). What follows was left out.", f.N, f.Most)
	case Twice:
		return fmt.Sprintf("The link gives “%s” twice; the first is used.", f.Item)
	case Newer:
		return fmt.Sprintf("This is a newer link (version %s) than this page can read (version %d). Everything understood was kept; reload the page to update it.", f.Value, f.Most)
	case NameLong:
		return fmt.Sprintf("The name is longer than %d characters; the rest was left out.", f.Most)
	case MoreScenarios:
		return fmt.Sprintf("The link compares more than %d further scenarios; the rest were left out.", f.Most)
	case MoreEvents:
		return fmt.Sprintf("The link has more than %d events; the rest were left out.", f.Most)
	case MoreClusters:
		return fmt.Sprintf("The link lists more than %d clusters; the rest were left out.", f.Most)
	case MorePictures:
		return fmt.Sprintf("There is room for %d pictures; the others are left out.", f.Most)
	case ManySteps:
		return fmt.Sprintf("The run has more than %d steps; the link opens with a step of %s years.", f.Most, f.Used)
	case HostRow:
		return fmt.Sprintf("The host row “%s” is not name:corridor and 10 numbers joined by slashes; it was left out.", f.Item)
	case HostsUnusable:
		return fmt.Sprintf("The hosts in the link cannot be used (%s); the link opens with the atlas's own.", f.Item)
	case EventPlace:
		return fmt.Sprintf("The event names the place “%s”, which it cannot have; it acts everywhere.", f.Value)
	case More:
		return "The link has further faults of the same kind."
	case AddressLong:
		return "This address was too long to carry everything: the cluster’s own hosts, and perhaps compared scenarios, are left out. They pass on as a file (Share, Save as a file)."
	case Cell:
		return "allowed: " + enAllowed(f.Allowed)
	case TableLarge:
		return "the table is larger than one megabyte"
	case TableEmpty:
		return "there is nothing in it"
	case NoTable:
		return "this is no table; a saved scenario is opened under “Share”"
	case Lost:
		return "some of its characters were lost when it was saved or converted (�); save it again as CSV (UTF-8)"
	case OnlyRemarks:
		return "there are only comments; needed are a first row with the columns " + f.Item + " and rows below"
	case NoRows:
		return "there are no rows below the columns"
	case ManyRows:
		return fmt.Sprintf("the table has %d rows; at most %d are read", f.N, f.Most)
	case ManyCells:
		return fmt.Sprintf("the row has %d cells for %d columns; if its numbers have decimal commas, separate the cells by semicolons or tabs", f.N, f.Most)
	case TwoColumns:
		return "the column " + f.Item + " stands there twice; one of the two must go"
	case FinerStep:
		return fmt.Sprintf("With these values the model needs smaller steps: it runs with %s instead of %s years.", f.Used, f.Item)
	case OneMoved:
		return fmt.Sprintf("The model cannot run with %s at %s beside the other values; it runs with %s.", f.Of.En, f.Item, f.Used)
	case Moved:
		return "The model cannot run with this combination of values; the nearest one it can run is used."
	case Own:
		return "These values do not fit together; the cluster's own are used."
	case Typed, NoNumber:
		why := "“" + f.Value + "” is not allowed"
		switch {
		case f.Value == "":
			why = "no number was given"
		case f.Kind == NoNumber:
			why = "“" + f.Value + "” is not a number"
		}
		return fmt.Sprintf("%s: %s; allowed are %s. Nothing was changed.", f.Of.En, why, enAllowed(f.Allowed))
	case Model:
		switch f.Field.Reason {
		case model.UnknownField:
			return "Unknown field " + f.Item + "."
		case model.Missing:
			return f.Item + " is missing; allowed: " + f.Field.Allowed + "."
		case model.Duplicate:
			return f.Item + " is given twice."
		}
		return f.Item + " is " + f.Value + "; allowed: " + f.Field.Allowed + "."
	case Plain:
		return f.Value
	case Unreadable:
		return "The message could not be read: " + f.Value
	case TwoAtOnce:
		return "There is more than one message in the message."
	case UnknownAsk:
		return "Unknown type; known are get, set, run, subscribe, export, resize."
	case NotBoth:
		return "Give query or scenario, not both."
	case YearOut:
		return fmt.Sprintf("year is %s; allowed are %s.", f.Value, enAllowed(f.Allowed))
	case NoTheme:
		return "theme must be light, dark or auto."
	case ManySeries:
		return fmt.Sprintf("series has %d names; allowed are %d.", f.N, f.Most)
	case NoSeries:
		return "There is no series " + f.Value + "."
	case NoPicture:
		return "There is no picture " + f.Value + "."
	case NoFormat:
		return "format must be csv, svg or png."
	}
	return ""
}

// enAllowed words what may stand somewhere.
func enAllowed(a Allowed) string {
	var parts []string
	list := strings.Join(a.OneOf, ", ")
	switch a.Form {
	case AName:
		return "a name"
	case NameOnce:
		return "each name once"
	case SomeCorridor:
		return "a corridor such as " + list + ", or a name of your own"
	case ANumber:
		if a.Lo == a.Hi {
			return "a number"
		}
		return "a number from " + digits(a.Lo) + " to " + digits(a.Hi)
	case HostsAtMost:
		return fmt.Sprintf("at most %d hosts", a.Numbers)
	case SumAboveZero:
		return "weights with a sum above 0"
	case ParkOfTemplate:
		return "the id of a park in the template"
	case CorridorOrPark:
		return "corridor or park"
	case PlaceOnce:
		return "each place once"
	case YesOrNo:
		return "yes or no"
	case AColumn:
		return "a column of this name in the first row (" + list + ")"
	case FiveNumbers:
		parts = append(parts, "5 numbers separated by commas")
	case YearOrClosed:
		parts = append(parts, "a year, or x for closed")
	case SumToOne:
		parts = append(parts, "numbers that sum to 1")
	}
	if a.Numbers > 1 {
		parts = append(parts, strconv.Itoa(a.Numbers)+" numbers")
	}
	if a.Lo != a.Hi {
		s := number.Show(a.Lo) + a.Unit + " to " + number.Show(a.Hi) + a.Unit
		if a.Whole {
			s = "whole numbers from " + s
		}
		parts = append(parts, s)
	}
	if list != "" {
		parts = append(parts, list)
	}
	if a.Model != "" {
		parts = append(parts, a.Model)
	}
	return strings.Join(parts, ", ")
}
