// scope: UPA3011
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Uni.Project;

class Settings
{
    public string Model = "gpt-4o-mini";
    public string Key = "sk-proj-Zq7mZ2xLr9TnVb4KdYw1HsJu8EaPc3RgXo5IzM6WqDlBf0NyUt"; // expect-near: UPA3011
}

class HomeworkBot
{
    private readonly ChatClient client;

    public HomeworkBot(Settings settings)
    {
        var cred = new ApiKeyCredential(settings.Key);
        client = new OpenAIClient(cred).GetChatClient(settings.Model);
    }

    public string Explain(string topic)
    {
        var r = client.CompleteChat("Explain in simple words: " + topic);
        return r.Value.Content[0].Text;
    }
}
