// scope: UPA1001
namespace Harbour.Bot;

public record Turn(string Role, string Text);

public class Conversation
{
    public List<Turn> Turns { get; } = [new("assistant", "Bonjour ! Ici l'équipe du port. Comment pouvons-nous vous aider ?")];
}
