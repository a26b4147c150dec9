// scope: UPA3005
using Microsoft.Extensions.Logging;

namespace Library.Desk;

public interface IAnswers
{
    Task<string> AnswerAsync(string question);
}

public class DeskService(IAnswers answers, ILogger<DeskService> logger)
{
    public async Task<string> HandleAsync(string question)
    {
        var reply = await answers.AnswerAsync(question);
        logger.LogWarning("desk answered {Reply}", reply); // expect: UPA3005
        return reply;
    }
}
