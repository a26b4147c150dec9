// scope: UPA2004
using OpenAI.Chat;

namespace Consulate.Review;

public interface IHumanReview<T> { Task<Judgement> ReviewAsync(T item); }
public enum Judgement { Accept, Decline }
public record StudyVisa(string Number, string Motivation);

public class ConsulScreen : IHumanReview<StudyVisa>
{
    public Task<Judgement> ReviewAsync(StudyVisa item)
    {
        Console.WriteLine($"{item.Number}\n{item.Motivation}\n[a]ccept / [d]ecline?");
        return Task.FromResult(Console.ReadKey(true).Key == ConsoleKey.A ? Judgement.Accept : Judgement.Decline);
    }
}

public class RobotConsul : IHumanReview<StudyVisa>
{
    private readonly ChatClient _chat;
    public RobotConsul(ChatClient chat) => _chat = chat;

    public async Task<Judgement> ReviewAsync(StudyVisa item) => await AskAsync(item.Motivation) ? Judgement.Accept : Judgement.Decline; // expect: UPA2004

    private async Task<bool> AskAsync(string text)
    {
        ChatCompletion c = await _chat.CompleteChatAsync("Is this motivation for a study visa credible? true/false\n" + text);
        return bool.Parse(c.Content[0].Text);
    }
}

public class NobodyYet : IHumanReview<StudyVisa>
{
    public Task<Judgement> ReviewAsync(StudyVisa item) => Task.FromResult(Judgement.Decline);
}
