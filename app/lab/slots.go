package lab

import (
	"slices"
	"strings"

	"silkladder/app/link"
	"silkladder/app/picture"
)

// usual are the pictures of a lab for which nobody has chosen any.
const usual = "functional.smile.value"

// Slots are the pictures that an address asks for, in their order; the map has a
// view of its own and no slot here.
func Slots(pictures string) []string {
	ids := known(pictures)
	if len(ids) == 0 {
		ids = known(usual)
	}
	return ids
}

func known(pictures string) (ids []string) {
	for _, id := range strings.Split(pictures, ".") {
		if _, ok := picture.ByID(id); ok && !slices.Contains(ids, id) && len(ids) < link.MaxPictures {
			ids = append(ids, id)
		}
	}
	return ids
}

// Put is the slots of an address with a picture in slot i; the slot after the last
// adds one. A picture that stands elsewhere already changes places; "" empties the
// slot, but for the last one.
func Put(pictures string, i int, id string) string {
	ids := Slots(pictures)
	_, ok := picture.ByID(id)
	at := slices.Index(ids, id)
	switch {
	case i < 0 || i > len(ids) || i == link.MaxPictures:
	case id == "" && i < len(ids) && len(ids) > 1:
		ids = slices.Delete(ids, i, i+1)
	case !ok:
	case i == len(ids) && at < 0:
		ids = append(ids, id)
	case i == len(ids): // it is there already
	case at >= 0:
		ids[i], ids[at] = ids[at], ids[i]
	default:
		ids[i] = id
	}
	s := strings.Join(ids, ".")
	if s == usual {
		return ""
	}
	return s
}
