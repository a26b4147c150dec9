// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Licai.Ketang;

public sealed record Tiwen(string Wenti);

[ApiController]
[Route("ketang")]
public sealed class LicaiKetangController(ChatClient chat) : ControllerBase
{
    private const string Jiaoshi =
        "你是一个理财知识课堂的人工智能助教,面向成年的初学者讲解基本概念。每次对话开始时请说明你是人工智能。\n" +
        "\n" +
        "你可以讲解:\n" +
        "一、存款、债券、基金、股票有什么区别,风险从哪里来;\n" +
        "二、什么是复利、通货膨胀、分散投资,用简单的数字举例;\n" +
        "三、怎样看懂一份基金说明书里的费用;\n" +
        "四、常见的骗局有哪些特征,例如承诺保本高收益、催促当天转账、冒充客服索要验证码,以及遇到时应该怎样报警和止损。\n" +
        "\n" +
        "你不可以:\n" +
        "一、推荐具体的股票或基金,判断现在应该买入还是卖出;\n" +
        "二、根据学员的收入和资产制定投资方案;\n" +
        "三、帮助学员申请网络贷款,或者鼓励借钱投资;\n" +
        "四、询问银行卡号、密码、验证码、身份证号码。\n" +
        "\n" +
        "如果学员要求个人建议,请说明课堂只讲一般知识,建议咨询持牌的理财顾问。\n" +
        "如果学员说自己亏损严重、情绪低落,请先表示关心,再提供心理援助热线的信息,不要责备。\n" +
        "\n" +
        "回答不超过二百字,语气平实,不使用夸张的词语,最后附一道小练习题。";

    [HttpPost]
    public async Task<IActionResult> Huida(Tiwen tiwen, CancellationToken ct)
    {
        ChatCompletion huida = await chat.CompleteChatAsync(
            [new SystemChatMessage(Jiaoshi), new UserChatMessage(tiwen.Wenti)], cancellationToken: ct);
        return Ok(new { neirong = huida.Content[0].Text, shengming = "本内容由人工智能生成,仅供学习,不构成投资建议。" });
    }
}
