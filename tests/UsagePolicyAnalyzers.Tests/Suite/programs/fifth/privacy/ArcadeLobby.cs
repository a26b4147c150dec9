// scope: UPA3001, UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Arcade;

// Words that only look like identifiers: pins on a map, tokens of a slot machine museum, cards of a quiz, keys of a piano.
public sealed record MapPin(string Label, double Lat, double Lon);

public sealed record QuizCard(int CardNumber, string Front, string Back);

public sealed class ArcadeLobby(IChatClient client)
{
    private readonly Dictionary<string, MapPin> _pins = [];
    private readonly List<QuizCard> _deck = [];

    [Description("Returns the pins near a place")]
    private IEnumerable<MapPin> NearbyPins([Description("Name of the place")] string place) =>
        _pins.Where(p => p.Key.StartsWith(place, StringComparison.OrdinalIgnoreCase)).Select(p => p.Value);

    [Description("Draws a card of the quiz deck")]
    private QuizCard DrawCard([Description("Number of the card in the deck")] int cardNumber) => _deck[cardNumber % _deck.Count];

    [Description("How many museum tokens the visitor has collected")]
    private int TokenBalance(string visitorName, string keyOfMelody) => visitorName.Length + keyOfMelody.Length;

    public async Task<string> PlayAsync(string said, int secretRoomCount)
    {
        var options = new ChatOptions
        {
            Tools = [AIFunctionFactory.Create(NearbyPins), AIFunctionFactory.Create(DrawCard), AIFunctionFactory.Create(TokenBalance)],
        };
        var response = await client.GetResponseAsync(
            $"The museum has {secretRoomCount} secret rooms and {_pins.Count} pins. Visitor says: {said}", options);
        return response.Text;
    }
}
