Class extends Base
