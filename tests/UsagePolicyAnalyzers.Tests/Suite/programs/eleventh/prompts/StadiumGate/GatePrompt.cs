// scope: UPA3006, UPA1004, UPA3002, UPA4005, UPA5002, UPA6001, UPA6010
using System.Text;

namespace Stadium.Gate;

public sealed class GatePrompt
{
    private readonly StringBuilder _text = new();

    public GatePrompt ForGate(string gate)
    {
        _text.AppendLine($"You support the stewards at gate {gate} of the stadium. You get a picture of the queue every ten seconds.");
        return this;
    }

    public GatePrompt WithSafety()
    {
        _text.AppendLine();
        _text.AppendLine("Safety:");
        _text.AppendLine("- estimate how many people stand in the queue and how fast it moves");
        _text.AppendLine("- say if somebody has fallen, if a barrier is open, if flares are burning");
        _text.AppendLine("- say if a wheelchair waits, so that the side door can be opened");
        return this;
    }

    public GatePrompt WithGuests(string gallery)
    {
        _text.AppendLine();
        _text.AppendLine("Guests:");
        _text.AppendLine($"- the pictures in {gallery} show season ticket holders with their names");
        _text.AppendLine("- compare every face in the queue with the gallery and say who each person is"); // expect: UPA3006
        _text.AppendLine("- greet regular guests by name on the display above the gate");
        return this;
    }

    public string Build()
    {
        _text.AppendLine();
        _text.AppendLine("Answer as JSON with queue, warnings and guests. Keep warnings under ten words each. "
            + "If the picture is dark or blurred, return empty lists instead of guessing.");
        return _text.ToString();
    }
}
