// scope: UPA4009
using System.ComponentModel.DataAnnotations;

namespace PenPals;

public enum Level { A1, A2, B1, B2 }

public sealed class LetterForm
{
    [Required] public string Language { get; set; } = "";
    public Level Level { get; set; } = Level.A2;
    [StringLength(500)] public string AboutMe { get; set; } = "";
    [Required, StringLength(4000)] public string Letter { get; set; } = "";
}
