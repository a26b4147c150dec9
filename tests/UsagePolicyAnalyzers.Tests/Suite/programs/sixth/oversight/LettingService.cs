// scope: UPA2001, UPA2004, UPA2005
using OpenAI.Chat;

namespace Keystone.Lettings;

public enum LeaseDecision { Accepted, Declined }

public class TenancyApplication
{
    public int Id { get; set; }
    public decimal MonthlyIncome { get; set; }
    public decimal Rent { get; set; }
    public string References { get; set; } = "";
    public LeaseDecision? Decision { get; set; }
    public DateTime? DecidedAt { get; set; }
}

public interface ITenancyRepository
{
    Task<TenancyApplication> GetAsync(int id);
    Task SaveAsync(TenancyApplication application);
}

public interface IApplicationAssessor
{
    Task<string> AssessAsync(TenancyApplication application);
}

public class ModelAssessor : IApplicationAssessor
{
    private readonly ChatClient _chat;
    public ModelAssessor(ChatClient chat) => _chat = chat;

    public async Task<string> AssessAsync(TenancyApplication a)
    {
        ChatCompletion c = await _chat.CompleteChatAsync(
            new SystemChatMessage("You assess tenancy applications for a letting agency. Reply with exactly one word: Accepted or Declined."),
            new UserChatMessage($"Income {a.MonthlyIncome}, rent {a.Rent}, references: {a.References}"));
        return c.Content[0].Text.Trim();
    }
}

public class LettingService
{
    private readonly IApplicationAssessor _assessor;
    private readonly ITenancyRepository _repository;

    public LettingService(IApplicationAssessor assessor, ITenancyRepository repository)
    {
        _assessor = assessor;
        _repository = repository;
    }

    public async Task ProcessAsync(int id)
    {
        var application = await _repository.GetAsync(id);
        var answer = await _assessor.AssessAsync(application);
        application.Decision = Enum.Parse<LeaseDecision>(answer, ignoreCase: true); // expect-near: UPA2001
        application.DecidedAt = DateTime.UtcNow;
        await _repository.SaveAsync(application);
    }
}
