// scope: UPA4003
namespace Speisewunsch;

public sealed class Einstellungen
{
    public string Modell { get; set; } = "gpt-4o-mini";
    public int MaxZeichen { get; set; } = 600;
    public bool EingabenPruefen { get; set; } = true;
}
